/** Every outlet's coverage: independent reports first, copies folded under their source. */
import { useId, useState } from 'react';
import type { Coverage } from '../../engine/contract/article';
import type { Story } from '../../engine/contract/story';
import { formatTime, languageName, t } from '../../utils/i18n';
import { OutLink } from '../safe';

const timeOf = ({ publishedAt, firstSeenAt }: Coverage): string => publishedAt ?? firstSeenAt;

/** Reports in order, each with its source first and the copies of it after. */
export function groups(coverage: readonly Coverage[], sort: 'time' | 'outlet'): Coverage[][] {
  const byReport = new Map<number, Coverage[]>();
  for (const one of coverage) byReport.set(one.report, [...(byReport.get(one.report) ?? []), one]);
  const isCopy = (one: Coverage): number => (one.independence.kind === 'original' ? 0 : 1);
  const ordered = [...byReport.values()].map((group) => [...group].sort((a, b) => isCopy(a) - isCopy(b) || timeOf(a).localeCompare(timeOf(b))));
  const key = (group: Coverage[]): string => (group[0] ? (sort === 'time' ? timeOf(group[0]) : group[0].outlet.name) : '');
  return ordered.sort((a, b) => key(a).localeCompare(key(b)));
}

function kindOf({ independence }: Coverage): string {
  if (independence.kind === 'wire') return t('wire_of', independence.agency);
  return t(independence.kind);
}

function Line({ one, here }: { one: Coverage; here: boolean }) {
  return (
    <div className={here ? 'line here' : 'line'}>
      <p>
        <b>{one.outlet.name}</b> <span className="tag">{here ? t('you_are_here') : kindOf(one)}</span>
      </p>
      <p lang={one.language}>{one.title}</p>
      <p className="fine">
        <time dateTime={timeOf(one)}>{formatTime(timeOf(one))}</time>
        {' · '}
        <OutLink href={one.url} label={`${t('read')}: ${one.outlet.name}`}>
          {t('read')}
        </OutLink>
      </p>
    </div>
  );
}

export function CoverageList({ story, pageUrl }: { story: Story; pageUrl: string | null }) {
  const heading = useId();
  const [sort, setSort] = useState<'time' | 'outlet'>('time');
  const [language, setLanguage] = useState('');
  const languages = [...new Set(story.coverage.map((one) => one.language))].sort();
  const shown = story.coverage.filter((one) => language === '' || one.language === language);
  const isHere = (one: Coverage): boolean => pageUrl !== null && sameAddress(one.url, pageUrl);
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>{t('coverage')}</h2>
      <p className="actions">
        <label>
          {t('sort_by')}{' '}
          <select value={sort} onChange={(event) => setSort(event.target.value === 'outlet' ? 'outlet' : 'time')}>
            <option value="time">{t('sort_time')}</option>
            <option value="outlet">{t('sort_outlet')}</option>
          </select>
        </label>
        {languages.length > 1 && (
          <select aria-label={t('coverage_all')} value={language} onChange={(event) => setLanguage(event.target.value)}>
            <option value="">{t('coverage_all')}</option>
            {languages.map((code) => (
              <option key={code} value={code}>
                {languageName(code)}
              </option>
            ))}
          </select>
        )}
      </p>
      <ul className="coverage">
        {groups(shown, sort).map(([first, ...copies]) =>
          first ? (
            <li key={first.id}>
              <Line one={first} here={isHere(first)} />
              {copies.length > 0 && (
                <ul>
                  {copies.map((copy) => (
                    <li key={copy.id}>
                      <Line one={copy} here={isHere(copy)} />
                    </li>
                  ))}
                </ul>
              )}
            </li>
          ) : null,
        )}
      </ul>
    </section>
  );
}

/** One address but for its scheme, `www.` and a trailing slash. */
function sameAddress(a: string, b: string): boolean {
  const plain = (url: string): string => url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
  return plain(a) === plain(b);
}
