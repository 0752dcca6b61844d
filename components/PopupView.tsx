/** The toolbar popup: the tab at hand, a search, top stories, recent look-ups, and the switch for this site. */
import { useDeferredValue, useId, useState } from 'react';
import type { StoryHead } from '../engine/contract/story';
import type { PageState } from '../utils/messages';
import { useApp, useFindUrl, usePage, useRecent, useSearch, useSettings, useStory, useSwitchSite, useTopStories } from '../utils/hooks';
import { count, formatTime, t, uiLanguage } from '../utils/i18n';
import { FaultView, Loading } from './states';
import { useTheme } from './useTheme';

export function PopupView() {
  useTheme();
  const app = useApp();
  const page = usePage();
  const settings = useSettings();
  const [typed, setTyped] = useState('');
  const asked = useDeferredValue(typed.trim());
  const language = settings.data?.language ?? uiLanguage().slice(0, 2);
  const field = useId();

  const open = async (story?: string) => {
    if (await app.openSidebar(story)) close();
  };

  return (
    <div className="popup">
      <div className="bar">
        <b className="brand">Sidelight</b>
        <button type="button" className="link" onClick={() => void app.openOptions()}>
          {t('options')}
        </button>
      </div>
      <main>
        <ThisPage page={page.data} open={open} />
        <search>
          <label htmlFor={field} className="sr">
            {t('search')}
          </label>
          <input id={field} type="search" value={typed} onChange={(event) => setTyped(event.target.value)} placeholder={t('search_hint')} autoComplete="off" />
        </search>
        {asked === '' ? <TopStories language={language} open={open} /> : /^https?:\/\//i.test(asked) ? <ByAddress url={asked} open={open} /> : <Results q={asked} open={open} />}
        {asked === '' && <Recent open={open} />}
      </main>
    </div>
  );
}

type Open = (story?: string) => Promise<void>;

function ThisPage({ page, open }: { page: PageState | undefined; open: Open }) {
  const settings = useSettings();
  const switchSite = useSwitchSite();
  const id = page?.verdict === 'article' ? (page.story?.id ?? null) : null;
  const story = useStory(id);
  const host = page?.host ?? null;
  const on = host !== null && !settings.data?.hiddenSites.includes(host);
  const verdict = !page ? t('loading') : page.verdict === 'silent' ? t('state_silent') : page.verdict === 'other' ? t('state_other') : page.lookup === 'looking' ? t('loading') : page.story ? count('outlets', page.story.outlets) : t('state_none');
  return (
    <section className="this-page" aria-label={t('this_page')}>
      <p className="kicker">{t('this_page')}</p>
      {story.data ? <StoryItem story={story.data} open={open} /> : <p>{verdict}</p>}
      {story.data?.tldr.sentences[0] && <p className="quiet">{story.data.tldr.sentences[0].text}</p>}
      <p className="actions">
        {page?.verdict === 'article' && (
          <button type="button" onClick={() => void open()}>
            {t('open_sidebar')}
          </button>
        )}
        {host !== null && (
          <label className="switch">
            <input type="checkbox" checked={on} onChange={(event) => switchSite.mutate({ host, on: event.target.checked })} /> {t('site_on', host)}
          </label>
        )}
      </p>
    </section>
  );
}

function StoryItem({ story, open }: { story: StoryHead; open: Open }) {
  return (
    <button type="button" className="story-item" onClick={() => void open(story.id)}>
      <span className="headline" lang={story.language}>
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

function Results({ q, open }: { q: string; open: Open }) {
  const results = useSearch({ q });
  if (results.isPending) return <Loading />;
  if (!results.data) return <FaultView fault={results.error} onRetry={() => void results.refetch()} />;
  return results.data.stories.length > 0 ? <StoryItems stories={results.data.stories} open={open} /> : <p className="quiet">{t('search_none')}</p>;
}

function ByAddress({ url, open }: { url: string; open: Open }) {
  const found = useFindUrl(url);
  const story = useStory(found.data?.id ?? null);
  if (found.isPending || (found.data && story.isPending)) return <Loading />;
  return story.data ? <StoryItems stories={[story.data]} open={open} /> : <p className="quiet">{t('url_unknown')}</p>;
}

function TopStories({ language, open }: { language: string; open: Open }) {
  const heading = useId();
  const top = useTopStories({ language });
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>{t('top_stories')}</h2>
      {top.isPending ? <Loading /> : top.data ? <StoryItems stories={top.data.stories} open={open} /> : <FaultView fault={top.error} onRetry={() => void top.refetch()} />}
    </section>
  );
}

function Recent({ open }: { open: Open }) {
  const heading = useId();
  const { query, clear } = useRecent();
  if (!query.data || query.data.length === 0) return null;
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>{t('recent')}</h2>
      <ul className="story-items">
        {query.data.slice(0, 8).map(({ at, story, headline, outlets }) => (
          <li key={at + story}>
            <button type="button" className="story-item" onClick={() => void open(story)}>
              <span className="headline">{headline}</span>
              <span className="fine">
                {count('outlets', outlets)} · {formatTime(at)}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="link" onClick={() => clear.mutate()}>
        {t('recent_clear')}
      </button>
    </section>
  );
}
