/** Every outlet's coverage: independent reports first, copies folded under their source. */
import { useId, useState } from 'react';
import type { Coverage } from '../../engine/contract/article';
import type { Story } from '../../engine/contract/story';
import { count, joined, languageName, t } from '../../utils/i18n';
import { CoverageLine } from './CoverageLine';
import { groups, sameAddress, type SortBy } from './groups';

/** Reports shown before a reader asks for all. */
const FIRST_REPORTS = 8;
/** Copies named before they are unfolded. */
const NAMED_COPIES = 4;
/** More tabs than this are opened on a second click only. */
const MANY_TABS = 6;

export interface CoverageListProps {
  story: Story;
  /** Canonical URL of the page at hand; null if there is none. */
  pageUrl: string | null;
  /** Articles that came after the reader opened the story. */
  fresh: ReadonlySet<string>;
  openLinks: (urls: readonly string[]) => void;
}

export function CoverageList({ story, pageUrl, fresh, openLinks }: CoverageListProps) {
  const heading = useId();
  const [sort, setSort] = useState<SortBy>('time');
  const [language, setLanguage] = useState('');
  const [all, setAll] = useState(false);
  const languages = [...new Set(story.coverage.map((one) => one.language))].sort();
  const reports = groups(story.coverage.filter((one) => language === '' || one.language === language), sort);
  const isHere = (one: Coverage): boolean => pageUrl !== null && sameAddress(one.url, pageUrl);
  const wanted = (group: readonly Coverage[], i: number): boolean => all || i < FIRST_REPORTS || group.some((one) => isHere(one) || fresh.has(one.id));
  const shown = reports.filter(wanted);
  const line = (one: Coverage, folded: boolean) => <CoverageLine one={one} here={isHere(one)} isNew={fresh.has(one.id)} language={story.language} folded={folded} />;

  return (
    <section aria-labelledby={heading}>
      <div className="section-head">
        <h2 id={heading}>{t('coverage')}</h2>
        <OpenAll reports={reports.flatMap(([first]) => (first && !isHere(first) ? [first.url] : []))} openLinks={openLinks} />
      </div>
      {story.coverage.length > 2 && (
        <div className="coverage-tools">
          <div role="radiogroup" aria-label={t('sort_by')} className="segments">
            {(['time', 'outlet'] as const).map((by) => (
              <label key={by}>
                <input type="radio" name={heading} checked={sort === by} onChange={() => setSort(by)} />
                {t(`sort_${by}`)}
              </label>
            ))}
          </div>
          {languages.length > 1 && (
            <select aria-label={t('coverage_all')} value={language} onChange={(event) => setLanguage(event.currentTarget.value)}>
              <option value="">{t('coverage_all')}</option>
              {languages.map((code) => (
                <option key={code} value={code}>
                  {languageName(code)}
                </option>
              ))}
            </select>
          )}
        </div>
      )}
      <ul className="coverage">
        {shown.map(([first, ...copies]) =>
          first ? (
            <li key={first.id}>
              {line(first, false)}
              {copies.length > 0 && (
                <details className="copies" open={copies.some((copy) => isHere(copy) || fresh.has(copy.id))}>
                  <summary>
                    {count('copies', copies.length)}: {namesOf(copies)}
                  </summary>
                  <ul>
                    {copies.map((copy) => (
                      <li key={copy.id}>{line(copy, true)}</li>
                    ))}
                  </ul>
                </details>
              )}
            </li>
          ) : null,
        )}
      </ul>
      {(shown.length < reports.length || all) && reports.length > FIRST_REPORTS && (
        <button type="button" className="more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('show_fewer') : t('show_all', reports.length)}
        </button>
      )}
    </section>
  );
}

/** The first of them by name. */
function namesOf(copies: readonly Coverage[]): string {
  const names = copies.map(({ outlet }) => outlet.name);
  return names.length > NAMED_COPIES ? `${names.slice(0, NAMED_COPIES).join(', ')}, …` : joined(names);
}

/** Opens each report in a tab; many tabs are asked about first. */
function OpenAll({ reports, openLinks }: { reports: readonly string[]; openLinks: (urls: readonly string[]) => void }) {
  const [asked, setAsked] = useState(false);
  if (reports.length < 2) return null;
  const press = () => {
    if (reports.length > MANY_TABS && !asked) return setAsked(true);
    setAsked(false);
    openLinks(reports);
  };
  return (
    <button type="button" className="link" onClick={press} onBlur={() => setAsked(false)}>
      {asked ? t('open_all_sure', reports.length) : t('open_all')}
    </button>
  );
}
