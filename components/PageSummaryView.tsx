/** What "Summarize this" made of a page, a selection or a link. */
import type { PageSummary } from '../utils/messages';
import { useApp } from '../utils/hooks';
import { count, t } from '../utils/i18n';

const WORDS = { reading: 'summary_reading', failed: 'summary_failed' } as const;

function stateOf({ state, of }: PageSummary): string | null {
  if (state === 'done') return null;
  if (state === 'none') return t(of === 'link' ? 'summary_link_none' : 'summary_none');
  return t(WORDS[state]);
}

/** How it was made; null while it is being made. */
function methodOf({ state, method, fellBack, writer, withheld }: PageSummary): string | null {
  if (!method || state === 'reading') return null;
  const how = fellBack ? t('summary_fell_back') : method.kind === 'extractive' ? t('about_extractive') : writer === 'built-in' ? t('summary_by_built_in') : t('about_model', method.model);
  return withheld > 0 ? `${how} ${count('about_withheld', withheld)}` : how;
}

/** `onStory`: opens the story of a link. */
export function PageSummaryView({ summary, onStory }: { summary: PageSummary; onStory: (story: string) => void }) {
  const app = useApp();
  const { story } = summary;
  const state = stateOf(summary);
  const how = methodOf(summary);
  return (
    <section className="page-summary" aria-live="polite" aria-busy={summary.state === 'reading'}>
      <h2>{t(`summary_of_${summary.of}`)}</h2>
      <p className="subject" dir="auto">
        {summary.title}
      </p>
      {summary.state === 'reading' && summary.sentences.length === 0 && (
        <div className="skeleton" aria-hidden="true">
          <span className="bone w95" />
          <span className="bone w80" />
        </div>
      )}
      {summary.sentences.length > 0 && (
        <div className="sentences" dir="auto">
          {summary.sentences.map(({ text, citations }) => (
            <p key={text} title={citations[0]?.quote === text ? undefined : citations[0]?.quote}>
              {text}
            </p>
          ))}
        </div>
      )}
      {state && <p className="quiet">{summary.sentences.length > 0 ? t('summary_writing') : state}</p>}
      {story && <p className="subject">{count('outlets', story.outlets)}</p>}
      {how && <p className="fine">{how}</p>}
      <p className="actions">
        {story && (
          <button type="button" className="main" onClick={() => onStory(story.id)}>
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
