/** The head of a story: topic, headline, date, counts, and the first report. */
import type { StoryHead } from '../../engine/contract/story';
import { count, formatDay, t } from '../../utils/i18n';
import { OutLink } from '../safe';

export function StoryHeadView({ story }: { story: StoryHead }) {
  const counts = [count('outlets', story.outlets), count('reports', story.reports), ...(story.companies > 0 ? [count('companies', story.companies)] : [])];
  return (
    <header className="story-head">
      <p className="kicker">{t(`topic_${story.topic}`)}</p>
      <h1>{story.headline}</h1>
      <p className="meta">
        <time dateTime={story.firstClaimedAt ?? story.firstSeenAt}>{formatDay(story.firstClaimedAt ?? story.firstSeenAt)}</time>
        {' · '}
        {story.lead.outlet.name}
        {' · '}
        <OutLink href={story.lead.url}>{t('read_original')}</OutLink>
      </p>
      <p className="counts">{counts.join(' · ')}</p>
    </header>
  );
}
