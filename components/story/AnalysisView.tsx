/** A model's opinion with its evidence, labelled as such; or that there is none, and what turns it on. */
import { useId } from 'react';
import type { Analysis, Story } from '../../engine/contract/story';
import { useOwnAnalysis, useSettings } from '../../utils/hooks';
import { t } from '../../utils/i18n';
import { BUILT_IN_NAME } from '../../utils/own-model/built-in';
import { Sentence } from './Sentence';

export function AnalysisView({ story, lens, onOptions }: { story: Story; lens: string; onOptions: () => void }) {
  const heading = useId();
  const settings = useSettings();
  const hasOwnModel = settings.data !== undefined && (settings.data.model === 'built-in' || (settings.data.model === 'endpoint' && settings.data.modelEndpoint !== ''));
  const written = story.analyses.find((one) => one.lens === lens) ?? story.analyses[0];
  const own = useOwnAnalysis(story.id, lens, hasOwnModel && !written);
  const analysis = written ?? (hasOwnModel ? own.known : null);
  return (
    <section aria-labelledby={heading} className="analysis">
      <div className="section-head">
        <h2 id={heading}>{analysis ? `${t('analysis')}: ${t(`opt_lens_${analysis.lens}`)}` : t('analysis')}</h2>
        {analysis && <span className="opinion">{analysis.model === BUILT_IN_NAME ? t('analysis_by_built_in') : t('analysis_label', analysis.model)}</span>}
      </div>
      {analysis ? (
        <Opinion analysis={analysis} story={story} />
      ) : hasOwnModel ? (
        <OfferToWrite write={own.write} isEndpoint={settings.data?.model === 'endpoint'} />
      ) : (
        <p className="quiet">
          {t('analysis_none')}{' '}
          <button type="button" className="link" onClick={onOptions}>
            {t('analysis_how')}
          </button>
        </p>
      )}
    </section>
  );
}

function Opinion({ analysis: { verdict, paragraphs }, story }: { analysis: Analysis; story: Story }) {
  return (
    <>
      <div className="verdict">
        <p>
          <span className="fine">{t('verdict')}</span> <b>{t(`verdict_${verdict.step.replaceAll('-', '_')}`)}</b>
        </p>
        <Sentence sentence={verdict.reason} story={story} />
      </div>
      {paragraphs.map((paragraph) => (
        <Sentence key={paragraph.text} sentence={paragraph} story={story} />
      ))}
    </>
  );
}

/** Nothing is written before a click: it costs the reader's machine or money. */
function OfferToWrite({ write, isEndpoint }: { write: ReturnType<typeof useOwnAnalysis>['write']; isEndpoint: boolean }) {
  const said = write.isPending ? t('summary_writing') : write.isError ? t('analysis_own_failed') : write.data === null ? t('analysis_own_withheld') : '';
  return (
    <>
      <p className="quiet">{t(isEndpoint ? 'analysis_own_endpoint' : 'analysis_own_builtin')}</p>
      <button type="button" disabled={write.isPending} onClick={() => write.mutate()}>
        {t('analysis_own')}
      </button>
      <p role="status" className="fine">
        {said}
      </p>
    </>
  );
}
