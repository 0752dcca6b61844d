/** The TL;DR: each sentence opens to the passages that carry it. */
import { useId, useState } from 'react';
import type { CitedSentence, Story } from '../../engine/contract/story';
import { count, t } from '../../utils/i18n';
import { OutLink } from '../safe';

export function TldrView({ story, copy }: { story: Story; copy: (text: string) => Promise<void> }) {
  const heading = useId();
  return (
    <section aria-labelledby={heading} className="tldr">
      <h2 id={heading}>
        {t('tldr')} <small>{count('summarised_from', story.tldr.sources)}</small>
      </h2>
      {story.tldr.sentences.length === 0 ? <p className="quiet">{t('no_tldr')}</p> : story.tldr.sentences.map((sentence) => <Sentence key={sentence.text} sentence={sentence} story={story} />)}
      {story.tldr.sentences.length > 0 && <CopyButtons story={story} copy={copy} />}
    </section>
  );
}

/** Outlets and passages by the articles that a sentence cites, each outlet once. */
function passages(sentence: CitedSentence, story: Story): { outlet: string; url: string; quote: string }[] {
  const seen = new Set<string>();
  return sentence.citations.flatMap(({ article, quote }) => {
    const source = story.coverage.find(({ id }) => id === article);
    if (!source || seen.has(source.outlet.domain)) return [];
    seen.add(source.outlet.domain);
    return [{ outlet: source.outlet.name, url: source.url, quote }];
  });
}

export function Sentence({ sentence, story }: { sentence: CitedSentence; story: Story }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const sources = passages(sentence, story);
  return (
    <div className="sentence">
      <p>
        {sentence.text}{' '}
        <button type="button" className="cite" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)} title={sources.map(({ outlet }) => outlet).join(', ')}>
          <span className="sr">{t('cited_passages')}: </span>
          {sources.length === 1 ? sources[0]?.outlet : `${sources[0]?.outlet ?? ''} +${sources.length - 1}`}
        </button>
      </p>
      <ul id={id} className="passages" hidden={!open}>
        {sources.map(({ outlet, url, quote }) => (
          <li key={url}>
            <OutLink href={url}>{outlet}</OutLink>
            <blockquote>{quote}</blockquote>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The TL;DR as text, with its sources. */
export function asText(story: Story, markdown: boolean): string {
  const lines = story.tldr.sentences.map((sentence) => `${sentence.text} (${passages(sentence, story).map(({ outlet }) => outlet).join(', ')})`);
  const sources = story.coverage.map(({ outlet, title, url }) => (markdown ? `- [${outlet.name}: ${title}](${url})` : `- ${outlet.name}: ${title}, ${url}`));
  return [markdown ? `## ${story.headline}` : story.headline, '', lines.join(markdown ? '\n\n' : '\n'), '', `${t('sources')}:`, ...sources, ''].join('\n');
}

function CopyButtons({ story, copy }: { story: Story; copy: (text: string) => Promise<void> }) {
  const [done, setDone] = useState(false);
  const take = (markdown: boolean) => void copy(asText(story, markdown)).then(() => setDone(true));
  return (
    <p className="actions">
      <button type="button" onClick={() => take(false)}>
        {t('copy_text')}
      </button>
      <button type="button" onClick={() => take(true)}>
        {t('copy_markdown')}
      </button>
      <span role="status">{done ? t('copied') : ''}</span>
    </p>
  );
}
