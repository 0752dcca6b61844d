/** What "Summarize this" made of a page, a selection or a link. */
import type { PageSummary } from '../utils/messages';
import { useApp } from '../utils/hooks';
import { t } from '../utils/i18n';

const WORDS = { reading: 'summary_reading', failed: 'summary_failed' } as const;

function stateOf({ state, of }: PageSummary): string | null {
  if (state === 'done') return null;
  if (state === 'none') return t(of === 'link' ? 'summary_link_none' : 'summary_none');
  return t(WORDS[state]);
}

export function PageSummaryView({ summary }: { summary: PageSummary }) {
  const app = useApp();
  const state = stateOf(summary);
  return (
    <section className="page-summary" aria-live="polite" aria-busy={summary.state === 'reading'}>
      <h2>{t(`summary_of_${summary.of}`)}</h2>
      <p className="subject" dir="auto">
        {summary.title}
      </p>
      {summary.state === 'reading' && (
        <div className="skeleton" aria-hidden="true">
          <span className="bone w95" />
          <span className="bone w80" />
        </div>
      )}
      {state && <p className="quiet">{state}</p>}
      {summary.sentences.length > 0 && (
        <div className="sentences" dir="auto">
          {summary.sentences.map(({ text }) => (
            <p key={text}>{text}</p>
          ))}
        </div>
      )}
      {summary.method && <p className="fine">{summary.method.kind === 'extractive' ? t('about_extractive') : t('about_model', summary.method.model)}</p>}
      <p className="actions">
        {summary.story && (
          <button type="button" className="main" onClick={() => void app.openSidebar(summary.story?.id)}>
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
