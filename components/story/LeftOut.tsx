/** What the article at hand leaves out, worked out in the browser. */
import { useId } from 'react';
import type { Claim, Story } from '../../engine/contract/story';
import { count, t } from '../../utils/i18n';
import { Sentence } from './TldrView';

export function LeftOut({ story, claims, truncated }: { story: Story; claims: readonly Claim[] | null | undefined; truncated: boolean }) {
  const heading = useId();
  if (story.reports < 2) return null;
  return (
    <section aria-labelledby={heading} className="left-out" aria-busy={claims === undefined}>
      <h2 id={heading}>{t('left_out')}</h2>
      {claims === undefined && <p className="quiet">{t('loading')}</p>}
      {claims === null && <p className="quiet">{t('left_out_unread')}</p>}
      {claims?.length === 0 && <p className="quiet">{t('left_out_none')}</p>}
      {claims && claims.length > 0 && (
        <>
          <p className="quiet">{t('left_out_note')}</p>
          {claims.map((claim) => (
            <div key={claim.text}>
              <Sentence sentence={claim} story={story} />
              <p className="fine">{count('reports', claim.reports)}</p>
            </div>
          ))}
        </>
      )}
      {claims && truncated && <p className="fine">{t('left_out_truncated')}</p>}
    </section>
  );
}
