/** The sidebar: a summary that was asked for, else the story of the page at hand or of the one it was opened for. */
import { useEffect } from 'react';
import type { PageState, PageSummary } from '../utils/messages';
import { useApp, useAsk, useLeftOut, usePage, useSettings, useSidebarStory, useStory, useSummarize, useSummary } from '../utils/hooks';
import { t } from '../utils/i18n';
import { FaultView, Loading, StateView } from './states';
import { StoryView } from './story/StoryView';
import { useTheme } from './useTheme';

const copy = (text: string): Promise<void> => navigator.clipboard.writeText(text);

export function SidebarView() {
  useTheme();
  const app = useApp();
  const page = usePage();
  const opened = useSidebarStory();
  const summary = useSummary();
  const story = opened.data ?? (page.data?.verdict === 'article' ? (page.data.story?.id ?? null) : null);

  useEffect(() => {
    const close = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && app.surface === 'sidebar') void app.closeSidebar();
    };
    addEventListener('keydown', close);
    return () => removeEventListener('keydown', close);
  }, [app]);

  return (
    <div className="sidebar" role="dialog" aria-modal="false" aria-label={t('sidebar_title')}>
      <div className="bar">
        <b className="brand">Sidelight</b>
        <button type="button" className="link" onClick={() => void app.openOptions()}>
          {t('options')}
        </button>
        {app.surface === 'sidebar' && (
          <button type="button" className="close" onClick={() => void app.closeSidebar()} aria-label={t('close')}>
            ×
          </button>
        )}
      </div>
      <main>
        {summary.data && <SummaryPart summary={summary.data} />}
        {story ? <StoryPart id={story} page={page.data} ofPage={!opened.data} /> : <NoStory page={page.data} loading={page.isPending || opened.isPending} hasSummary={Boolean(summary.data)} />}
      </main>
    </div>
  );
}

function StoryPart({ id, page, ofPage }: { id: string; page: PageState | undefined; ofPage: boolean }) {
  const app = useApp();
  const story = useStory(id);
  const settings = useSettings();
  const leftOut = useLeftOut(ofPage ? story.data : undefined);
  if (story.isPending) return <Loading />;
  if (!story.data) return <FaultView fault={story.error} onRetry={() => void story.refetch()} onOptions={() => void app.openOptions()} />;
  const pageUrl = ofPage && page?.verdict === 'article' ? page.article.canonicalUrl : null;
  const noClaims = story.data.claims.length === 0;
  return (
    <StoryView
      story={story.data}
      pageUrl={pageUrl}
      leftOut={noClaims ? [] : leftOut.isError ? null : leftOut.data}
      lens={settings.data?.lens ?? 'agi'}
      onOptions={() => void app.openOptions()}
      copy={copy}
    />
  );
}

function NoStory({ page, loading, hasSummary }: { page: PageState | undefined; loading: boolean; hasSummary: boolean }) {
  const app = useApp();
  const ask = useAsk();
  const summarize = useSummarize();
  if (loading || !page) return <Loading />;
  const summarizeButton = !hasSummary && (
    <button type="button" onClick={() => summarize.mutate()} disabled={summarize.isPending}>
      {t('summarize_page')}
    </button>
  );
  if (page.verdict === 'silent') return <StateView title={t('state_silent')} next={t('state_silent_next')} />;
  if (page.verdict === 'other') {
    return (
      <StateView title={t('state_other')} next={t('state_other_next')}>
        <p className="actions">{summarizeButton}</p>
      </StateView>
    );
  }
  if (page.lookup === 'looking') return <Loading />;
  const backendFault = page.lookup === 'offline' || page.lookup === 'no-backend' ? page.lookup : null;
  const title = backendFault ? t(backendFault === 'offline' ? 'fault_offline' : 'fault_no_backend') : t('state_none');
  const next = backendFault ? t(backendFault === 'offline' ? 'fault_offline_next' : 'fault_no_backend_next') : page.lookup === 'private' ? t('state_private') : page.askable ? t('state_none_next') : t('state_index_only');
  return (
    <StateView title={title} next={next}>
      <p className="actions">
        {page.askable && (
          <button type="button" onClick={() => ask.mutate()} disabled={ask.isPending}>
            {ask.isPending ? t('asking') : t('ask')}
          </button>
        )}
        {summarizeButton}
        {backendFault && (
          <button type="button" onClick={() => void app.openOptions()}>
            {t('options')}
          </button>
        )}
      </p>
    </StateView>
  );
}

function SummaryPart({ summary }: { summary: PageSummary }) {
  const app = useApp();
  return (
    <section className="page-summary" aria-live="polite">
      <h2>{t(`summary_of_${summary.of}`)}</h2>
      <p className="subject">{summary.title}</p>
      {summary.state === 'reading' && <p className="quiet">{t('summary_reading')}</p>}
      {summary.state === 'failed' && <p className="quiet">{t('summary_failed')}</p>}
      {summary.state === 'none' && <p className="quiet">{t(summary.of === 'link' ? 'summary_link_none' : 'summary_none')}</p>}
      {summary.sentences.map(({ text }) => (
        <p key={text}>{text}</p>
      ))}
      {summary.method && <p className="fine">{summary.method.kind === 'extractive' ? t('about_extractive') : t('about_model', summary.method.model)}</p>}
      <p className="actions">
        {summary.story && (
          <button type="button" onClick={() => void app.openSidebar(summary.story?.id)}>
            {t('open_story')}
          </button>
        )}
        <button type="button" onClick={() => void app.clearSummary()}>
          {t('close')}
        </button>
      </p>
    </section>
  );
}
