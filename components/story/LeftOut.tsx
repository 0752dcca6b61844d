/** What the article at hand leaves out, worked out in the browser. */
import { useId } from 'react';
import type { Claim, Story } from '../../engine/contract/story';
import { count, t } from '../../utils/i18n';
import { Sentence } from './Sentence';

/** What was found: claims, whether only a part of the page's text could be read; null where none could be. */
export type LeftOutFinding = { claims: readonly Claim[]; truncated: boolean } | null;

export function LeftOut({ story, found }: { story: Story; found: LeftOutFinding | undefined }) {
  const heading = useId();
  if (story.reports < 2) return null;
  return (
    <section aria-labelledby={heading} className="left-out" aria-busy={found === undefined}>
      <h2 id={heading}>{t('left_out')}</h2>
      {found === undefined && <p className="quiet">{t('loading')}</p>}
      {found === null && <p className="quiet">{t('left_out_unread')}</p>}
      {found && <p className="fine">{t(found.claims.length === 0 ? 'left_out_none' : 'left_out_note')}</p>}
      {found && found.claims.length > 0 && (
        <ul className="claims">
          {found.claims.map((claim) => (
            <li key={claim.text}>
              <Sentence sentence={claim} story={story} />
              <p className="fine">{count('reports', claim.reports)}</p>
            </li>
          ))}
        </ul>
      )}
      {found?.truncated && <p className="fine">{t('left_out_truncated')}</p>}
    </section>
  );
}
