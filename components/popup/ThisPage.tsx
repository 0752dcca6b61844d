/** The tab at hand: what it is, its story in brief, and what can be done about it. */
import { useState } from 'react';
import { isAllowed } from '../../utils/access';
import type { PageState } from '../../utils/messages';
import { useApp, useAsk, useSettings, useSiteAccess, useStory, useSwitchSite } from '../../utils/hooks';
import { count, t } from '../../utils/i18n';
import { StoryItem, type Open } from './lists';

/** What is known of the page, in a sentence. */
function verdictOf(page: PageState | undefined, isOff: boolean): string {
  if (!page) return t('loading');
  if (isOff) return t('state_off');
  if (page.verdict === 'silent') return t('state_silent');
  if (page.verdict === 'other') return t('state_other');
  if (page.lookup === 'looking') return t('loading');
  if (page.story) return count('outlets', page.story.outlets);
  return t({ offline: 'fault_offline', 'no-backend': 'fault_no_backend', private: 'state_private', found: 'state_none', none: 'state_none' }[page.lookup]);
}

export function ThisPage({ page, open, summarize }: { page: PageState | undefined; open: Open; summarize: () => Promise<void> }) {
  const settings = useSettings();
  const ask = useAsk();
  const article = page?.verdict === 'article' ? page : null;
  const story = useStory(article?.story?.id ?? null);
  const host = page?.host ?? null;
  const isOff = host !== null && (settings.data?.hiddenSites.includes(host) ?? false);
  const canRead = host !== null && !isOff;
  return (
    <section className="this-page" aria-label={t('this_page')}>
      <p className="kicker">{t('this_page')}</p>
      {story.data ? <StoryItem story={story.data} open={open} /> : <p role="status">{verdictOf(page, isOff)}</p>}
      {story.data?.tldr.sentences[0] && (
        <p className="brief" lang={story.data.language} dir="auto">
          {story.data.tldr.sentences[0].text}
        </p>
      )}
      <p className="actions">
        {article?.story && (
          <button type="button" className="chief" onClick={() => void open()}>
            {t('open_sidebar')}
          </button>
        )}
        {article?.askable && (
          <button type="button" className="chief" onClick={() => ask.mutate()} disabled={ask.isPending} title={t('state_none_next')}>
            {ask.isPending ? t('asking') : t('ask')}
          </button>
        )}
        {canRead && (
          <button type="button" onClick={() => void summarize()}>
            {t('summarize_page')}
          </button>
        )}
      </p>
      {host !== null && <SiteSwitches host={host} isOff={isOff} />}
    </section>
  );
}

/** On or off for this site, and looking at it by itself where that is not allowed yet. */
function SiteSwitches({ host, isOff }: { host: string; isOff: boolean }) {
  const app = useApp();
  const access = useSiteAccess();
  const switchSite = useSwitchSite();
  const [wasRefused, setRefused] = useState(false);
  const mayAsk = access.data !== undefined && !isOff && !isAllowed(`https://${host}/`, access.data);
  return (
    <p className="site">
      <label className="switch">
        <input type="checkbox" role="switch" checked={!isOff} onChange={(event) => switchSite.mutate({ host, on: event.target.checked })} /> {t('site_on', host)}
      </label>
      {mayAsk && !wasRefused && (
        <button type="button" className="link" onClick={() => void app.allowSites([host.replace(/^www\./, '')]).then((allowed) => setRefused(!allowed))}>
          {t('acc_always_here')}
        </button>
      )}
    </p>
  );
}
