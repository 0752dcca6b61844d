/** The toolbar popup: the tab at hand, a search, top stories, recent look-ups, and the switch for this site. */
import { useDeferredValue, useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { useApp, useLook, usePage, useSettings, useSummary } from '../utils/hooks';
import { t, uiLanguage } from '../utils/i18n';
import { ByAddress, Recent, Results, TopStories } from './popup/lists';
import { OwnStory } from './popup/OwnStory';
import { ThisPage } from './popup/ThisPage';
import { PageSummaryView } from './PageSummaryView';
import { useTheme } from './useTheme';

const ADDRESS = /^(https?:\/\/\S+|[\w-]+(\.[\w-]+)+\/\S*)$/i;

/** Moves between the search and what it found, as in a list box: down, up, and to both ends. */
function moveFocus(event: KeyboardEvent<HTMLElement>, field: HTMLInputElement | null): void {
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('.story-item')];
  const at = items.indexOf(document.activeElement as HTMLElement);
  const isInField = document.activeElement === field;
  const goal = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
  if (goal === undefined || (isInField && event.key !== 'ArrowDown') || (!isInField && at < 0)) return;
  event.preventDefault();
  (goal < 0 ? field : items[Math.min(goal, items.length - 1)])?.focus();
}

export function PopupView() {
  useTheme();
  useLook();
  const app = useApp();
  const page = usePage();
  const settings = useSettings();
  const summary = useSummary();
  const [typed, setTyped] = useState('');
  const [shown, setShown] = useState<string | null>(null);
  const asked = useDeferredValue(typed.trim());
  const language = settings.data?.language ?? uiLanguage().slice(0, 2);
  const field = useId();
  const search = useRef<HTMLInputElement>(null);

  useEffect(() => {
    const toSearch = () => search.current?.focus();
    toSearch();
    // Firefox draws a popup before it shows it, and then forgets where the focus was.
    const shownAtLast = () => document.activeElement === document.body && toSearch();
    addEventListener('focus', shownAtLast);
    return () => removeEventListener('focus', shownAtLast);
  }, [shown]);

  /** In the sidebar where the page takes one, else here. */
  async function open(story?: string) {
    if (await app.openSidebar(story)) return close();
    const own = page.data?.verdict === 'article' ? page.data.story?.id : undefined;
    setShown(story ?? own ?? null);
  }

  async function summarize() {
    const isOpen = await app.openSidebar();
    void app.summarize();
    if (isOpen) close();
  }

  return (
    <div className="popup">
      <div className="bar">
        <b className="brand">Sidelight</b>
        <button type="button" className="link" onClick={() => void app.openOptions().then(close)}>
          {t('options')}
        </button>
      </div>
      {shown ? (
        <OwnStory id={shown} onBack={() => setShown(null)} />
      ) : (
        <main>
          {summary.data && <PageSummaryView summary={summary.data} onStory={(story) => void open(story)} />}
          <ThisPage page={page.data} open={open} summarize={summarize} />
          <div onKeyDown={(event) => moveFocus(event, search.current)}>
            <search>
              <label htmlFor={field} className="sr">
                {t('search')}
              </label>
              <input id={field} ref={search} type="search" value={typed} onChange={(event) => setTyped(event.target.value)} placeholder={t('search_hint')} autoComplete="off" spellCheck={false} />
            </search>
            {asked === '' ? <TopStories language={language} open={open} /> : ADDRESS.test(asked) ? <ByAddress url={/^https?:/i.test(asked) ? asked : `https://${asked}`} open={open} /> : <Results q={asked} open={open} />}
            {asked === '' && <Recent open={open} />}
          </div>
        </main>
      )}
    </div>
  );
}
