/** Where outlets differ: each value with who gives it, newest first. */
import { useId } from 'react';
import type { Difference, Story } from '../../engine/contract/story';
import { formatMoment, t } from '../../utils/i18n';

export function Differences({ story }: { story: Story }) {
  const heading = useId();
  if (story.differences.length === 0) return null;
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>{t('differ')}</h2>
      <ul className="differences">
        {story.differences.map((difference) => (
          <DifferenceItem key={difference.subject + (difference.values[0]?.value ?? '')} difference={difference} story={story} />
        ))}
      </ul>
    </section>
  );
}

function DifferenceItem({ difference, story }: { difference: Difference; story: Story }) {
  const sourceOf = (article: string) => story.coverage.find(({ id }) => id === article);
  return (
    <li>
      <p className="subject" lang={story.language} dir="auto">
        {difference.subject}
      </p>
      <dl>
        {difference.values.map(({ value, by }) => (
          <div key={value}>
            <dt lang={story.language}>{value}</dt>
            <dd>
              {by.map(({ article, quote, at }) => (
                <details key={article}>
                  <summary>
                    {sourceOf(article)?.outlet.name} <time dateTime={at}>{formatMoment(at)}</time>
                  </summary>
                  <blockquote lang={sourceOf(article)?.language} dir="auto">
                    {quote}
                  </blockquote>
                </details>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </li>
  );
}
