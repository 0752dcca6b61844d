/** The popup's lists of stories: found by words, by an address, on top today, looked up before. */
import { useId } from 'react';
import type { StoryHead } from '../../engine/contract/story';
import { useFindUrl, useRecent, useSearch, useStory, useTopStories } from '../../utils/hooks';
import { count, formatTime, t } from '../../utils/i18n';
import { FaultView, Loading } from '../states';

export type Open = (story?: string) => Promise<void>;

const MOST_RECENT = 8;

export function StoryItem({ story, open }: { story: StoryHead; open: Open }) {
  return (
    <button type="button" className="story-item" onClick={() => void open(story.id)}>
      <span className="headline" lang={story.language} dir="auto">
        {story.headline}
      </span>
      <span className="fine">
        {t(`topic_${story.topic}`)} · {count('outlets', story.outlets)} · {formatTime(story.firstClaimedAt ?? story.firstSeenAt)}
      </span>
    </button>
  );
}

function StoryItems({ stories, open }: { stories: readonly StoryHead[]; open: Open }) {
  return (
    <ul className="story-items">
      {stories.map((story) => (
        <li key={story.id}>
          <StoryItem story={story} open={open} />
        </li>
      ))}
    </ul>
  );
}

export function Results({ q, open }: { q: string; open: Open }) {
  const results = useSearch({ q });
  if (results.isPending) return <Loading />;
  if (!results.data) return <FaultView fault={results.error} onRetry={() => void results.refetch()} />;
  const { stories } = results.data;
  return (
    <div className={results.isPlaceholderData ? 'results old' : 'results'} aria-busy={results.isPlaceholderData}>
      <p className="sr" role="status">
        {count('stories_found', stories.length)}
      </p>
      {stories.length > 0 ? <StoryItems stories={stories} open={open} /> : <p className="quiet">{t('search_none')}</p>}
    </div>
  );
}

export function ByAddress({ url, open }: { url: string; open: Open }) {
  const found = useFindUrl(url);
  const story = useStory(found.data?.id ?? null);
  if (found.isPending || (found.data && story.isPending)) return <Loading />;
  if (found.error) return <FaultView fault={found.error} onRetry={() => void found.refetch()} />;
  return story.data ? <StoryItems stories={[story.data]} open={open} /> : <p className="quiet">{t('url_unknown')}</p>;
}

export function TopStories({ language, open }: { language: string; open: Open }) {
  const heading = useId();
  const top = useTopStories({ language });
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>{t('top_stories')}</h2>
      {top.isPending ? (
        <Loading />
      ) : !top.data ? (
        <FaultView fault={top.error} onRetry={() => void top.refetch()} />
      ) : top.data.stories.length > 0 ? (
        <StoryItems stories={top.data.stories} open={open} />
      ) : (
        <p className="quiet">{t('top_none')}</p>
      )}
    </section>
  );
}

export function Recent({ open }: { open: Open }) {
  const heading = useId();
  const { query, clear } = useRecent();
  if (!query.data || query.data.length === 0) return null;
  return (
    <section aria-labelledby={heading}>
      <div className="section-head">
        <h2 id={heading}>{t('recent')}</h2>
        <button type="button" className="link" onClick={() => clear.mutate()}>
          {t('recent_clear')}
        </button>
      </div>
      <ul className="story-items">
        {query.data.slice(0, MOST_RECENT).map(({ at, story, headline, outlets }) => (
          <li key={at + story}>
            <button type="button" className="story-item" onClick={() => void open(story)}>
              <span className="headline" dir="auto">
                {headline}
              </span>
              <span className="fine">
                {count('outlets', outlets)} · {formatTime(at)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
