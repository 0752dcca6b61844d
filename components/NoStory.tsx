/** The sidebar where there is no story: why, and what the reader can do. */
import type { PageState } from '../utils/messages';
import { useApp, useAsk, useLookAgain, useSummarize } from '../utils/hooks';
import { t } from '../utils/i18n';
import type { FigureName } from './icons';
import { StateView, StorySkeleton } from './states';

type ArticlePage = PageState & { verdict: 'article' };

export interface NoStoryProps {
  page: PageState | undefined;
  loading: boolean;
  hasSummary: boolean;
}

export function NoStory({ page, loading, hasSummary }: NoStoryProps) {
  if (loading || !page || (page.verdict === 'article' && page.lookup === 'looking')) return <StorySkeleton />;
  if (page.verdict === 'silent') return <StateView figure="page" title={t('state_silent')} next={t('state_panel_next')} />;
  if (page.verdict === 'article') return <UnknownArticle page={page} hasSummary={hasSummary} />;
  return (
    <StateView figure="page" title={t('state_other')} next={t('state_other_next')}>
      <p className="actions">{!hasSummary && <SummarizeButton main />}</p>
    </StateView>
  );
}

function sentencesOf({ lookup, askable }: ArticlePage): { figure: FigureName; title: string; next: string } {
  if (lookup === 'offline') return { figure: 'offline', title: t('fault_offline'), next: t('fault_offline_next') };
  if (lookup === 'no-backend') return { figure: 'nobody', title: t('fault_no_backend'), next: t('fault_no_backend_next') };
  const next = lookup === 'private' ? t('state_private') : askable ? t('state_none_next') : t('state_index_only');
  return { figure: 'alone', title: t('state_none'), next };
}

function UnknownArticle({ page, hasSummary }: { page: ArticlePage; hasSummary: boolean }) {
  const app = useApp();
  const ask = useAsk();
  const again = useLookAgain();
  const failed = page.lookup === 'offline' || page.lookup === 'no-backend';
  const { figure, title, next } = sentencesOf(page);
  return (
    <StateView figure={figure} title={title} next={next}>
      <p className="actions">
        {page.askable && (
          <button type="button" className="main" onClick={() => ask.mutate()} disabled={ask.isPending}>
            {ask.isPending ? t('asking') : t('ask')}
          </button>
        )}
        {failed && (
          <button type="button" className="main" onClick={() => again.mutate()} disabled={again.isPending}>
            {t('try_again')}
          </button>
        )}
        {page.lookup === 'no-backend' && (
          <button type="button" onClick={() => void app.openOptions()}>
            {t('options')}
          </button>
        )}
        {!hasSummary && <SummarizeButton />}
      </p>
    </StateView>
  );
}

function SummarizeButton({ main = false }: { main?: boolean }) {
  const summarize = useSummarize();
  return (
    <button type="button" className={main ? 'main' : undefined} onClick={() => summarize.mutate()} disabled={summarize.isPending}>
      {t('summarize_page')}
    </button>
  );
}
