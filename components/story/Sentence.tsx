/** A sentence with its citations: hover, focus or a tap shows each outlet and the passage that carries it. */
import { useEffect, useId, useRef, useState } from 'react';
import type { CitedSentence, Story } from '../../engine/contract/story';
import { t, uiLanguage } from '../../utils/i18n';
import { OutLink } from '../safe';
import { useDisclosure } from '../useDisclosure';

/** A pointer that only passes by opens nothing. */
const HOVER_OPENS_MS = 120;
/** Time to move from the mark into the passages. */
const HOVER_CLOSES_MS = 250;

export interface Passage {
  outlet: string;
  url: string;
  language: string;
  quote: string;
}

/** Outlets and passages by the articles that a sentence cites, each outlet once. */
export function passages(sentence: CitedSentence, story: Story): Passage[] {
  const seen = new Set<string>();
  return sentence.citations.flatMap(({ article, quote }) => {
    const source = story.coverage.find(({ id }) => id === article);
    if (!source || seen.has(source.outlet.domain)) return [];
    seen.add(source.outlet.domain);
    return [{ outlet: source.outlet.name, url: source.url, language: source.language, quote }];
  });
}

export function Sentence({ sentence, story }: { sentence: CitedSentence; story: Story }) {
  const { open, setOpen, holder } = useDisclosure<HTMLDivElement>();
  /** Opened by a click: stays when the pointer leaves. */
  const [pinned, setPinned] = useState(false);
  const timer = useRef(0);
  const id = useId();
  const sources = passages(sentence, story);
  useEffect(() => () => clearTimeout(timer.current), []);

  const later = (to: boolean, ms: number) => {
    clearTimeout(timer.current);
    timer.current = window.setTimeout(() => setOpen(to), ms);
  };
  const hover = (event: { pointerType: string }) => event.pointerType === 'mouse' && later(true, open ? 0 : HOVER_OPENS_MS);
  const leave = (event: { pointerType: string }) => event.pointerType === 'mouse' && !pinned && later(false, HOVER_CLOSES_MS);
  const press = () => {
    clearTimeout(timer.current);
    const stays = !(open && pinned);
    setPinned(stays);
    setOpen(stays);
  };
  const [first, ...others] = sources;
  if (!first) return <p dir="auto" lang={story.language}>{sentence.text}</p>;
  return (
    <div className="sentence" {...holder}>
      <p dir="auto" lang={story.language}>
        {sentence.text}{' '}
        <button
          type="button"
          className="cite"
          lang={uiLanguage()}
          aria-expanded={open}
          aria-controls={id}
          onClick={press}
          onFocus={(event) => event.currentTarget.matches(':focus-visible') && setOpen(true)}
          onPointerEnter={hover}
          onPointerLeave={leave}
        >
          <span className="sr">{t('cited_passages')}: </span>
          {others.length === 0 ? first.outlet : `${first.outlet} +${others.length}`}
        </button>
      </p>
      <ul id={id} className="passages" hidden={!open} onPointerEnter={hover} onPointerLeave={leave}>
        {open &&
          sources.map(({ outlet, url, language, quote }) => (
            <li key={url}>
              <OutLink href={url}>{outlet}</OutLink>
              <blockquote lang={language} dir="auto">
                {quote}
              </blockquote>
            </li>
          ))}
      </ul>
    </div>
  );
}
