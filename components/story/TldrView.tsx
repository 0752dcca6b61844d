/** The TL;DR: what the outlets say together, each sentence with its citations, and the ways to take it along. */
import { useId } from 'react';
import type { Story } from '../../engine/contract/story';
import { count, t } from '../../utils/i18n';
import { Sentence } from './Sentence';
import { TakeAlong, type TakeAlongProps } from './TakeAlong';

export function TldrView({ story, take }: { story: Story; take: Omit<TakeAlongProps, 'story'> }) {
  const heading = useId();
  const { sentences, sources } = story.tldr;
  return (
    <section aria-labelledby={heading} className="tldr">
      <h2 id={heading} className="section-head">
        {t('tldr')} <small>{count('summarised_from', sources)}</small>
      </h2>
      {sentences.length === 0 && <p className="quiet">{t('no_tldr')}</p>}
      {sentences.map((sentence) => (
        <Sentence key={sentence.text} sentence={sentence} story={story} />
      ))}
      <TakeAlong story={story} {...take} />
    </section>
  );
}
