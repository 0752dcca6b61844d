/** The sidebar in the page: our own page in a frame, in a closed shadow root, with an edge to size it by. */
import type { FrameLook } from '../../utils/page-messages';
import { isDark, place, style, TOP } from './style';

interface FrameActions {
  sized(width: number): void;
  close(): void;
}

const LEAST_PX = 320;
const MOST_PX = 720;
/** A page narrower than this beside the sidebar is covered rather than squeezed. */
const LEAST_PAGE_PX = 560;
const KEY_STEP_PX = 24;
const EDGE_PX = 8;
/** Of our own root: the page knows nothing of it. */
const FRAME_ID = 'frame';

/** A margin of the page, as it was before a sidebar took it. */
interface Margin {
  name: 'margin-left' | 'margin-right';
  value: string;
  priority: string;
}

function giveBack({ name, value, priority }: Margin): void {
  const page = document.documentElement;
  if (value) page.style.setProperty(name, value, priority);
  else page.style.removeProperty(name);
  if (page.getAttribute('style') === '') page.removeAttribute('style');
}

/** Narrows the page for a sidebar of this width. Gives what it was before, or null where the page does not follow. */
function narrowPage(width: number, side: 'left' | 'right'): Margin | null {
  const page = document.documentElement;
  const name = `margin-${side}` as const;
  const before = { name, value: page.style.getPropertyValue(name), priority: page.style.getPropertyPriority(name) };
  if (innerWidth - width < LEAST_PAGE_PX) return null;
  const overflowed = page.scrollWidth > innerWidth;
  page.style.setProperty(name, `${width}px`, 'important');
  const body = document.body?.getBoundingClientRect();
  const followed = body !== undefined && body.right - body.left <= innerWidth - width + 1;
  if (followed && (overflowed || page.scrollWidth <= innerWidth)) return before;
  giveBack(before);
  return null;
}

/**
 * Takes away what a script of ours left that has lost its extension: Firefox ends such a script before it could tidy up.
 * The margin stands at the element, where a page may read and write it; it can do no more by that than with its own style.
 */
export function takeAway(left: HTMLElement): void {
  const [name, value = '', priority = ''] = (left.dataset['margin'] ?? '').split('|');
  if (name === 'margin-left' || name === 'margin-right') giveBack({ name, value, priority });
  left.remove();
}

export function drawFrame(address: string, first: FrameLook, actions: FrameActions): { update(look: FrameLook): void; remove(): void } {
  const life = new AbortController();
  const { signal } = life;
  const { host, root } = place('sidelight-sidebar', signal, remove);
  let look = first;
  let taken: Margin | null = null;
  /** The edge shows itself to who is about to take it. */
  let isHeld = false;

  const edge = document.createElement('div');
  // A window splitter as the ARIA Authoring Practices Guide describes it: its value is the width of what it controls.
  edge.tabIndex = 0;
  edge.setAttribute('role', 'separator');
  edge.setAttribute('aria-orientation', 'vertical');
  edge.setAttribute('aria-controls', FRAME_ID);
  const frame = document.createElement('iframe');
  frame.id = FRAME_ID;
  // Copying a story, and the browser's own model, which a page of ours may use in a frame only where the frame says so.
  frame.allow = 'clipboard-write; language-model; summarizer';
  frame.src = `${address}#${look.nonce}`;
  root.append(edge, frame);

  const width = () => Math.min(look.width, innerWidth);

  function paint(): void {
    const dark = isDark(look.theme);
    style(host, { all: 'initial', position: 'fixed', 'z-index': TOP, top: '0', bottom: '0', left: look.side === 'left' ? '0' : 'auto', right: look.side === 'right' ? '0' : 'auto', width: `${width()}px`, display: 'block', 'box-shadow': '0 0 24px rgb(0 0 0 / 20%)' });
    style(frame, { border: '0', width: '100%', height: '100%', display: 'block', background: dark ? '#171614' : '#faf8f3', 'color-scheme': dark ? 'dark' : 'light' });
    const [inner, outer] = look.side === 'right' ? (['left', 'right'] as const) : (['right', 'left'] as const);
    style(edge, {
      position: 'absolute', top: '0', bottom: '0', width: `${EDGE_PX}px`, [inner]: '0', [outer]: 'auto', cursor: 'ew-resize', 'touch-action': 'none', 'z-index': '1',
      outline: 'none', [`border-${inner}`]: `3px solid ${isHeld ? (dark ? '#eda48d' : '#8a2f1b') : 'transparent'}`, [`border-${outer}`]: '0',
    });
    frame.title = look.title;
    edge.setAttribute('aria-label', look.resizeLabel);
    edge.setAttribute('aria-valuemin', String(LEAST_PX));
    edge.setAttribute('aria-valuemax', String(MOST_PX));
    edge.setAttribute('aria-valuenow', String(look.width));
    edge.setAttribute('aria-valuetext', `${look.width} px`);
  }
  function restore(): void {
    if (taken) giveBack(taken);
    taken = null;
    delete host.dataset['margin'];
  }
  function fit(): void {
    restore();
    taken = narrowPage(width(), look.side);
    if (taken) host.dataset['margin'] = `${taken.name}|${taken.value}|${taken.priority}`;
  }
  function size(to: number): void {
    look = { ...look, width: Math.round(Math.min(MOST_PX, Math.max(LEAST_PX, to))) };
    paint();
  }

  let isSaid = true;
  let from: { x: number; width: number } | null = null;
  edge.addEventListener('pointerdown', (event) => {
    if (!event.isTrusted || event.button !== 0) return;
    from = { x: event.clientX, width: look.width };
    edge.setPointerCapture(event.pointerId);
    style(frame, { 'pointer-events': 'none' });
  }, { signal });
  edge.addEventListener('pointermove', (event) => {
    if (from) size(from.width + (look.side === 'right' ? from.x - event.clientX : event.clientX - from.x));
  }, { signal });
  // After the pointer was let go, and where the browser took it away.
  edge.addEventListener('lostpointercapture', () => {
    from = null;
    style(frame, { 'pointer-events': 'auto' });
    fit();
    actions.sized(look.width);
  }, { signal });
  edge.addEventListener('keydown', (event) => {
    if (!event.isTrusted) return;
    if (event.key === 'Escape') return actions.close();
    const [wider, narrower] = look.side === 'right' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
    const goal = { [wider]: look.width + KEY_STEP_PX, [narrower]: look.width - KEY_STEP_PX, Home: LEAST_PX, End: MOST_PX }[event.key];
    if (goal === undefined) return;
    event.preventDefault();
    size(goal);
    fit();
    isSaid = false;
  }, { signal });
  // Once the key is let go: of each repetition the answer would come after the next one, and undo it.
  for (const kind of ['keyup', 'blur']) {
    edge.addEventListener(kind, () => {
      if (!isSaid) actions.sized(look.width);
      isSaid = true;
    }, { signal });
  }
  for (const [kind, held] of [['focus', true], ['pointerenter', true], ['blur', false], ['pointerleave', false]] as const) {
    edge.addEventListener(kind, () => {
      isHeld = held;
      paint();
    }, { signal });
  }
  addEventListener('resize', () => {
    paint();
    fit();
  }, { signal });
  addEventListener('beforeprint', () => {
    style(host, { display: 'none' });
    restore();
  }, { signal });
  addEventListener('afterprint', () => {
    paint();
    fit();
  }, { signal });
  frame.addEventListener('load', () => frame.focus(), { once: true, signal });
  paint();
  fit();

  function remove(): void {
    restore();
    life.abort();
  }

  return {
    remove,
    update(next) {
      if (next.nonce !== look.nonce) frame.src = `${address}#${next.nonce}`;
      // Not from under a hand that sizes it: what comes now may be of the step before.
      look = isSaid && !from ? next : { ...next, width: look.width };
      paint();
      fit();
    },
  };
}
