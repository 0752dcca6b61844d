/** Where outlets differ: each value with who gives it, newest first. */
import { useId } from 'react';
import type { Difference, DifferingValue, Story } from '../../engine/contract/story';
import { count, formatMoment, t } from '../../utils/i18n';

/** Outlets that are shown with a value; the others are unfolded. */
const SHOWN = 3;

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
  return (
    <li>
      <p className="fine">{t(`differ_${difference.kind}`)}</p>
      {/* A name that is spelled differently says itself what it is. */}
      {difference.kind !== 'spelling' && (
        <p className="subject" lang={story.language} dir="auto">
          {difference.subject}
        </p>
      )}
      <dl>
        {difference.values.map(({ value, by }) => (
          <div key={value}>
            <dt lang={story.language} dir="auto">
              {value}
            </dt>
            <dd>
              <Tellers by={by.slice(0, SHOWN)} story={story} />
              {by.length > SHOWN && (
                <details>
                  <summary>+ {count('outlets', by.length - SHOWN)}</summary>
                  <Tellers by={by.slice(SHOWN)} story={story} />
                </details>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </li>
  );
}

/** Outlets that give a value, each with when and in what words. */
function Tellers({ by, story }: { by: DifferingValue['by']; story: Story }) {
  return by.map(({ article, quote, at }) => {
    const source = story.coverage.find(({ id }) => id === article);
    return (
      <details key={article}>
        <summary>
          <bdi>{source?.outlet.name}</bdi>{' '}
          <time dateTime={at}>
            <bdi>{formatMoment(at)}</bdi>
          </time>
        </summary>
        <blockquote lang={source?.language} dir="auto">
          {quote}
        </blockquote>
      </details>
    );
  });
}
