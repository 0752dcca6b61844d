/** The head of a story: topic, headline, date, counts, and the first report. */
import type { StoryHead } from '../../engine/contract/story';
import { count, formatDay, t } from '../../utils/i18n';
import { OutLink } from '../safe';

export function StoryHeadView({ story }: { story: StoryHead }) {
  const at = story.firstClaimedAt ?? story.firstSeenAt;
  return (
    <header className="story-head">
      <p className="kicker">{t(`topic_${story.topic}`)}</p>
      <h1 lang={story.language} dir="auto">
        {story.headline}
      </h1>
      <p className="meta">
        <time dateTime={at}>{formatDay(at)}</time> <span>{story.lead.outlet.name}</span>{' '}
        <span>
          <OutLink href={story.lead.url}>{t('read_original')}</OutLink>
        </span>
      </p>
      <p className="counts">
        <span>{count('outlets', story.outlets)}</span> <span>{count('reports', story.reports)}</span>{' '}
        {story.companies > 0 && <span>{count('companies', story.companies)}</span>}
      </p>
    </header>
  );
}
