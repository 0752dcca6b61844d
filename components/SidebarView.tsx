/** The sidebar: a summary that was asked for, else the story of the page at hand or of the one it was opened for. */
import { useLayoutEffect } from 'react';
import type { PageState } from '../utils/messages';
import { useApp, useChangeSettings, useLeftOut, usePage, useSettings, useSidebarStory, useStory, useSummary } from '../utils/hooks';
import { t } from '../utils/i18n';
import { Icon } from './icons';
import { NoStory } from './NoStory';
import { PageSummaryView } from './PageSummaryView';
import { FaultView, StorySkeleton } from './states';
import { StaleNotice } from './story/Notices';
import { StoryView } from './story/StoryView';
import type { TakeAlongProps } from './story/TakeAlong';
import { useTheme } from './useTheme';

const take: Omit<TakeAlongProps, 'story'> = {
  copy: (text) => navigator.clipboard.writeText(text),
  share: typeof navigator !== 'undefined' && 'share' in navigator ? (what) => navigator.share(what) : null,
};

export function SidebarView() {
  useTheme();
  const app = useApp();
  const page = usePage();
  const opened = useSidebarStory();
  const summary = useSummary();
  const story = opened.data ?? (page.data?.verdict === 'article' ? (page.data.story?.id ?? null) : null);

  // As soon as it is drawn: an Escape between the drawing and an effect after it would be lost.
  useLayoutEffect(() => {
    const close = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented && app.surface === 'sidebar') void app.closeSidebar();
    };
    addEventListener('keydown', close);
    return () => removeEventListener('keydown', close);
  }, [app]);

  return (
    <div className="sidebar" role="dialog" aria-modal="false" aria-label={t('sidebar_title')}>
      <Bar />
      <main>
        {summary.data && <PageSummaryView summary={summary.data} onStory={(id) => void app.openSidebar(id)} />}
        {story ? (
          <StoryPart key={story} id={story} page={page.data} ofPage={!opened.data} />
        ) : (
          <NoStory page={page.data} loading={page.isPending || opened.isPending} hasSummary={Boolean(summary.data)} />
        )}
      </main>
    </div>
  );
}

function Bar() {
  const app = useApp();
  const settings = useSettings();
  const change = useChangeSettings();
  const inPage = app.surface === 'sidebar';
  const other = settings.data?.sidebarSide === 'left' ? 'right' : 'left';
  return (
    <div className="bar">
      <b className="brand">Sidelight</b>
      {inPage && settings.data && <IconButton icon={`move-${other}`} label={t(`move_${other}`)} onPress={() => change.mutate({ sidebarSide: other })} />}
      <IconButton icon="options" label={t('options')} onPress={() => void app.openOptions()} />
      {inPage && <IconButton icon="close" label={t('close')} onPress={() => void app.closeSidebar()} />}
    </div>
  );
}

function IconButton({ icon, label, onPress }: { icon: Parameters<typeof Icon>[0]['name']; label: string; onPress: () => void }) {
  return (
    <button type="button" className="icon-button" onClick={onPress} aria-label={label} title={label}>
      <Icon name={icon} />
    </button>
  );
}

function StoryPart({ id, page, ofPage }: { id: string; page: PageState | undefined; ofPage: boolean }) {
  const app = useApp();
  const story = useStory(id);
  const settings = useSettings();
  const leftOut = useLeftOut(ofPage ? story.data : undefined);
  const retry = () => void story.refetch();
  const openOptions = () => void app.openOptions();
  if (story.isPending) return <StorySkeleton />;
  if (!story.data) return <FaultView fault={story.error} onRetry={retry} onOptions={openOptions} />;
  const { kept } = story.data;
  const pageUrl = ofPage && page?.verdict === 'article' ? page.article.canonicalUrl : null;
  const noClaims = story.data.claims.length === 0;
  return (
    <>
      {kept?.why === 'unreachable' && <StaleNotice at={kept.at} onRetry={retry} />}
      <StoryView
        story={story.data}
        settled={kept?.why !== 'quick'}
        pageUrl={pageUrl}
        leftOut={noClaims ? { claims: [], truncated: false } : leftOut.isError ? null : leftOut.data}
        lens={settings.data?.lens ?? 'agi'}
        onOptions={openOptions}
        take={take}
        openLinks={(urls) => urls.forEach((url) => void app.openLink(url).catch(() => undefined))}
      />
    </>
  );
}
