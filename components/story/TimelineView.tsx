/** Who reported when: a line of points, the time an outlet claims and the time it was first seen kept apart. */
import { useId } from 'react';
import type { Story, TimelineEvent } from '../../engine/contract/story';
import { formatTime, t } from '../../utils/i18n';

const WORDS = { 'first-report': 'timeline_first', report: 'timeline_report', 'headline-changed': 'timeline_headline', 'text-changed': 'timeline_text' } as const;

function Event({ event, outlet }: { event: TimelineEvent; outlet: string }) {
  return (
    <li className={`event ${event.kind}`}>
      <p>
        <b>{outlet}</b> {t(WORDS[event.kind])}
      </p>
      <p className="fine">
        {event.claimedAt && <time dateTime={event.claimedAt}>{t('timeline_claimed', formatTime(event.claimedAt))}</time>}
        {event.claimedAt && ' · '}
        <time dateTime={event.seenAt}>{t('timeline_seen', formatTime(event.seenAt))}</time>
      </p>
      {event.before && <p className="fine">{t('timeline_before', event.before)}</p>}
    </li>
  );
}

export function TimelineView({ story }: { story: Story }) {
  const heading = useId();
  if (story.timeline.length < 2) return null;
  const outletOf = (article: string): string => story.coverage.find(({ id }) => id === article)?.outlet.name ?? '';
  return (
    <section aria-labelledby={heading}>
      <details>
        <summary>
          <h2 id={heading}>{t('timeline')}</h2>
        </summary>
        <ol className="timeline">
          {story.timeline.map((event) => (
            <Event key={`${event.article}${event.kind}${event.seenAt}`} event={event} outlet={outletOf(event.article)} />
          ))}
        </ol>
      </details>
    </section>
  );
}
