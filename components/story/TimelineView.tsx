/** Who reported when: a drawing of how the story spread, and each event with the time claimed and the time seen kept apart. */
import { useId } from 'react';
import type { Story, TimelineEvent } from '../../engine/contract/story';
import { count, formatMoment, formatTime, t } from '../../utils/i18n';
import { HIGH, spreadOf, WIDE } from './spread';

const WORDS = { 'first-report': 'timeline_first', report: 'timeline_report', 'headline-changed': 'timeline_headline', 'text-changed': 'timeline_text' } as const;

export function TimelineView({ story }: { story: Story }) {
  const heading = useId();
  if (story.timeline.length < 2) return null;
  const outletOf = (article: string): string => story.coverage.find(({ id }) => id === article)?.outlet.name ?? '';
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>{t('timeline')}</h2>
      <SpreadDrawing story={story} />
      <details>
        <summary className="fine">{count('timeline_events', story.timeline.length)}</summary>
        <ol className="timeline">
          {story.timeline.map((event) => (
            <Event key={`${event.article}${event.kind}${event.seenAt}`} event={event} outlet={outletOf(event.article)} />
          ))}
        </ol>
      </details>
    </section>
  );
}

function SpreadDrawing({ story }: { story: Story }) {
  const spread = spreadOf(story.coverage);
  if (!spread) return null;
  const { from, to, outlets, seen, claimed } = spread;
  return (
    <div className="spread">
      <svg viewBox={`0 0 ${WIDE} ${HIGH}`} preserveAspectRatio="none" role="img" aria-label={t('timeline_drawing', count('outlets', outlets), formatTime(from), formatTime(to))}>
        <path className="area" d={`${seen}V${HIGH}Z`} />
        <path className="base" d={`M0,${HIGH}H${WIDE}`} />
        {claimed && <path className="claimed" d={claimed} />}
        <path className="seen" d={seen} />
      </svg>
      <p className="ends">
        <time dateTime={from}>{formatMoment(from)}</time>
        <b>{count('outlets', outlets)}</b>
        <time dateTime={to}>{formatMoment(to)}</time>
      </p>
      <ul className="legend">
        <li>{t('timeline_legend_seen')}</li>
        {claimed && <li className="claimed-key">{t('timeline_legend_claimed')}</li>}
      </ul>
    </div>
  );
}

function Event({ event, outlet }: { event: TimelineEvent; outlet: string }) {
  return (
    <li className={`event ${event.kind}`}>
      <p>
        <b>{outlet}</b> {t(WORDS[event.kind])}
      </p>
      <p className="quiet">
        {event.claimedAt && <time dateTime={event.claimedAt}>{t('timeline_claimed', formatMoment(event.claimedAt))}</time>}
        {event.claimedAt && ' · '}
        <time dateTime={event.seenAt}>{t('timeline_seen', formatMoment(event.seenAt))}</time>
      </p>
      {event.before && (
        <p className="quiet" dir="auto">
          {t('timeline_before', event.before)}
        </p>
      )}
    </li>
  );
}
