/** The launcher: a small tab at the page's edge that says how many outlets cover the story. */
import type { LauncherLook } from '../../utils/page-messages';
import { makeMenu } from './menu';
import { calm, isDark, onSchemeChange, place, style, TOP } from './style';

interface TabActions {
  open(inPanel: boolean): void;
  /** Not in this page any more. */
  away(): void;
  hideHere(): void;
  /** Only for stories of this many outlets. */
  from(outlets: number): void;
  never(): void;
  moved(side: 'left' | 'right', at: number): void;
}

export interface Tab {
  update(look: LauncherLook): void;
  /** Out of the way while the sidebar stands there. */
  stepAside(aside: boolean): void;
  focus(): void;
  remove(): void;
}

/** A pointer that moved less than this has clicked, not dragged. */
const DRAG_PX = 5;
/** A step of the arrow keys, as a share of the window's height. */
const KEY_STEP = 0.05;
/** Scrolling less than this changes nothing. */
const SCROLL_PX = 12;
const EDGE = { least: 0.06, most: 0.9 };

/** Below this part of the window the menu opens upwards. */
const MENU_ABOVE = 0.65;

const clamp = (at: number) => Math.min(EDGE.most, Math.max(EDGE.least, at));

const COLOURS = {
  light: { paper: '#ffffff', ink: '#1e1c19', line: '#d8d2c4', mark: '#8a2f1b', soft: '#f6e8e2' },
  dark: { paper: '#211f1c', ink: '#ebe6db', line: '#4a463d', mark: '#eda48d', soft: '#382620' },
};

export function drawTab(first: LauncherLook, actions: TabActions): Tab {
  const life = new AbortController();
  const { signal } = life;
  const { host, root } = place('sidelight-launcher', signal, () => life.abort());
  let look = first;
  let hiddenByScroll = false;
  let aside = false;

  const box = document.createElement('div');
  const open = document.createElement('button');
  const mark = document.createElement('span');
  const label = document.createElement('span');
  const more = document.createElement('button');
  open.type = more.type = 'button';
  mark.setAttribute('aria-hidden', 'true');
  more.textContent = '\u22ee';
  more.setAttribute('aria-expanded', 'false');
  const menu = makeMenu(more, signal);
  open.append(mark, label);
  box.append(open, more);
  root.append(box, menu.element);

  function paint(): void {
    const colours = COLOURS[isDark(look.theme) ? 'dark' : 'light'];
    const { paper, ink, line, mark: accent } = colours;
    const gone = aside || document.fullscreenElement !== null;
    const away = gone || hiddenByScroll;
    const outside = look.side === 'right' ? '110%' : '-110%';
    const round = look.side === 'right' ? '10px 0 0 10px' : '0 10px 10px 0';
    style(host, { all: 'initial', position: 'fixed', 'z-index': TOP, top: `${clamp(look.at) * 100}vh`, left: look.side === 'left' ? '0' : 'auto', right: look.side === 'right' ? '0' : 'auto', display: 'block' });
    style(box, {
      display: 'flex', 'flex-direction': look.side === 'right' ? 'row' : 'row-reverse', 'align-items': 'stretch', direction: 'ltr',
      background: paper, color: ink, border: `1px solid ${line}`, 'border-radius': round, 'box-shadow': '0 2px 10px rgb(0 0 0 / 18%)',
      font: '600 13px/18px system-ui, -apple-system, "Segoe UI", sans-serif', transform: away ? `translateX(${outside})` : 'none',
      transition: calm() ? 'none' : 'transform 160ms ease-out, opacity 160ms ease-out', opacity: away ? '0' : '1', visibility: gone ? 'hidden' : 'visible',
    });
    const button = { all: 'unset', 'box-sizing': 'border-box', cursor: 'pointer', color: 'inherit', 'touch-action': 'none' };
    style(open, { ...button, display: 'flex', gap: '7px', 'align-items': 'center', padding: '9px 6px 9px 10px', direction: look.direction, 'white-space': 'nowrap', 'user-select': 'none' });
    style(mark, { width: '9px', height: '9px', 'border-radius': '50%', background: accent, 'flex-shrink': '0' });
    style(more, { ...button, padding: '0 8px 0 4px', opacity: '0.75', 'font-size': '16px', display: 'flex', 'align-items': 'center', 'min-width': '24px', 'justify-content': 'center' });
    label.textContent = look.label;
    more.setAttribute('aria-label', look.moreLabel);
    more.title = look.moreLabel;
    const items = [
      { label: look.awayLabel, choose: actions.away },
      { label: look.hideLabel, choose: actions.hideHere },
      { label: look.untilLabel, choose: () => actions.from(look.until) },
      { label: look.neverLabel, choose: actions.never },
    ];
    if (away && menu.open) menu.show(false);
    // Not under a reader's finger.
    if (!menu.open) menu.paint(items, colours, { side: look.side, above: look.at > MENU_ABOVE, direction: look.direction });
    open.title = look.openHint;
  }

  for (const button of [open, more]) {
    // `all: unset` takes the browser's own ring away; this one is seen on both papers.
    button.addEventListener('focus', () => style(button, { outline: button.matches(':focus-visible') ? '2px solid currentColor' : 'none', 'outline-offset': '-3px' }), { signal });
    button.addEventListener('blur', () => style(button, { outline: 'none' }), { signal });
  }

  // Tab scrolls a page too: out of sight, it can still be reached, and then comes back.
  box.addEventListener('focusin', () => {
    hiddenByScroll = false;
    paint();
  }, { signal });

  let drag: { id: number; x: number; y: number; at: number; moved: boolean } | null = null;
  open.addEventListener('pointerdown', (event) => {
    if (!event.isTrusted || event.button !== 0) return;
    drag = { id: event.pointerId, x: event.clientX, y: event.clientY, at: look.at, moved: false };
    open.setPointerCapture(event.pointerId);
  }, { signal });
  open.addEventListener('pointermove', (event) => {
    if (!drag || event.pointerId !== drag.id) return;
    if (Math.hypot(event.clientX - drag.x, event.clientY - drag.y) > DRAG_PX) drag.moved = true;
    if (!drag.moved) return;
    look = { ...look, at: clamp(drag.at + (event.clientY - drag.y) / innerHeight), side: event.clientX < innerWidth / 2 ? 'left' : 'right' };
    paint();
  }, { signal });
  open.addEventListener('pointerup', () => {
    if (drag?.moved) actions.moved(look.side, look.at);
  }, { signal });
  // No click comes after it.
  open.addEventListener('pointercancel', () => (drag = null), { signal });
  open.addEventListener('click', (event) => {
    const dragged = drag?.moved ?? false;
    drag = null;
    if (event.isTrusted && !dragged) actions.open(look.inPanel);
  }, { signal });
  let isSaid = true;
  open.addEventListener('keydown', (event) => {
    const step = { ArrowUp: -KEY_STEP, ArrowDown: KEY_STEP }[event.key];
    const side = { ArrowLeft: 'left' as const, ArrowRight: 'right' as const }[event.key];
    if (!event.isTrusted || (step === undefined && side === undefined)) return;
    event.preventDefault();
    look = { ...look, at: clamp(look.at + (step ?? 0)), side: side ?? look.side };
    paint();
    isSaid = false;
  }, { signal });
  // Once the key is let go: of each repetition the answer would come after the next one, and undo it.
  for (const kind of ['keyup', 'blur']) {
    open.addEventListener(kind, () => {
      if (!isSaid) actions.moved(look.side, look.at);
      isSaid = true;
    }, { signal });
  }
  more.addEventListener('click', (event) => {
    if (event.isTrusted) menu.show(!menu.open);
  }, { signal });

  let last = scrollY;
  addEventListener('scroll', () => {
    if (Math.abs(scrollY - last) < SCROLL_PX) return;
    const down = scrollY > last;
    last = scrollY;
    // Never away while a reader is in it by keyboard.
    if (down !== hiddenByScroll && root.activeElement === null) {
      hiddenByScroll = down;
      paint();
    }
  }, { passive: true, signal });
  document.addEventListener('fullscreenchange', paint, { signal });
  addEventListener('beforeprint', () => style(host, { display: 'none' }), { signal });
  addEventListener('afterprint', paint, { signal });
  onSchemeChange(paint, signal);
  paint();

  return {
    update(next) {
      // Not from under a hand that moves it: what comes now may be of the step before.
      const isMoving = !isSaid || (drag?.moved ?? false);
      look = isMoving ? { ...next, side: look.side, at: look.at } : next;
      hiddenByScroll = false;
      paint();
    },
    stepAside(now) {
      aside = now;
      paint();
    },
    focus: () => open.focus(),
    remove: () => life.abort(),
  };
}
