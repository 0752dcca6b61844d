/** One outlet's article: name, what kind of report it is, time, headline, and the way to it. */
import type { Coverage } from '../../engine/contract/article';
import { formatMoment, formatTime, languageName, t } from '../../utils/i18n';
import { OutLink } from '../safe';
import { timeOf } from './groups';
import { Monogram } from './Monogram';

export interface LineProps {
  one: Coverage;
  here: boolean;
  isNew: boolean;
  /** Language of the story; another one is named. */
  language: string;
  /** Under its source: without a mark of its own. */
  folded?: boolean;
}

function kindOf({ independence }: Coverage): string {
  if (independence.kind === 'wire') return t('wire_of', independence.agency);
  return t(independence.kind);
}

export function CoverageLine({ one, here, isNew, language, folded = false }: LineProps) {
  const at = timeOf(one);
  return (
    <div className={here ? 'line here' : 'line'}>
      {!folded && <Monogram outlet={one.outlet} />}
      <p className="byline">
        <b>{one.outlet.name}</b> <span className="tag">{here ? t('you_are_here') : kindOf(one)}</span>{' '}
        {one.language !== language && <span className="tag kind">{languageName(one.language)}</span>}{' '}
        {isNew && <span className="tag new">{t('tag_new')}</span>}{' '}
        <time dateTime={at} title={formatTime(at)}>
          {formatMoment(at)}
        </time>
      </p>
      <p>
        <OutLink href={one.url}>
          <span lang={one.language} dir="auto">
            {one.title}
          </span>{' '}
          <span className="go">{t('read')} ↗</span>
        </OutLink>
      </p>
    </div>
  );
}
