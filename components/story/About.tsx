/** How the summary was made: from what, when, what the checks withheld, and how reports are counted. */
import { useId } from 'react';
import type { Story } from '../../engine/contract/story';
import { count, formatTime, joined, t } from '../../utils/i18n';

export function About({ story }: { story: Story }) {
  const heading = useId();
  const { method, withheld } = story.tldr;
  const refused = withheld.reduce((sum, one) => sum + one.count, 0);
  const outlets = [...new Set(story.coverage.map(({ outlet }) => outlet.name))];
  return (
    <section aria-labelledby={heading} className="about">
      <details>
        <summary>
          <h2 id={heading}>{t('about')}</h2>
        </summary>
        <p>{method.kind === 'extractive' ? t('about_extractive') : t('about_model', method.model)}</p>
        <p>{refused === 0 ? t('about_withheld_none') : count('about_withheld', refused)}</p>
        <p>{t('about_updated', formatTime(story.updatedAt))}</p>
        <p>{t('about_independence')}</p>
        <p>
          {t('sources')}: {joined(outlets)}
        </p>
      </details>
    </section>
  );
}
