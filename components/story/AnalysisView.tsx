/** A model's opinion with its evidence, labelled as such; or the honest line that there is none. */
import { useId } from 'react';
import type { Story } from '../../engine/contract/story';
import { t } from '../../utils/i18n';
import { Sentence } from './Sentence';

export function AnalysisView({ story, lens, onOptions }: { story: Story; lens: string; onOptions: () => void }) {
  const heading = useId();
  const analysis = story.analyses.find((one) => one.lens === lens) ?? story.analyses[0];
  return (
    <section aria-labelledby={heading} className="analysis">
      <div className="section-head">
        <h2 id={heading}>{analysis ? `${t('analysis')}: ${t(`opt_lens_${analysis.lens}`)}` : t('analysis')}</h2>
        {analysis && <span className="opinion">{t('analysis_label', analysis.model)}</span>}
      </div>
      {analysis ? (
        <>
          <div className="verdict">
            <p>
              <span className="fine">{t('verdict')}</span> <b>{t(`verdict_${analysis.verdict.step.replaceAll('-', '_')}`)}</b>
            </p>
            <Sentence sentence={analysis.verdict.reason} story={story} />
          </div>
          {analysis.paragraphs.map((paragraph) => (
            <Sentence key={paragraph.text} sentence={paragraph} story={story} />
          ))}
        </>
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
