/** The launcher's small menu: where and when it should stay away. */
import { style } from './style';

export interface MenuItem {
  label: string;
  choose(): void;
}

export interface MenuColours {
  paper: string;
  ink: string;
  line: string;
  soft: string;
}

export interface Menu {
  element: HTMLElement;
  paint(items: readonly MenuItem[], colours: MenuColours, place: { side: 'left' | 'right'; above: boolean; direction: string }): void;
  show(open: boolean): void;
  readonly open: boolean;
}

/** A list of buttons beside `opener`; Escape, a choice and leaving it by keyboard close it. */
export function makeMenu(opener: HTMLElement, signal: AbortSignal): Menu {
  const element = document.createElement('div');
  element.setAttribute('role', 'group');
  let open = false;
  let drawn: HTMLButtonElement[] = [];

  function show(next: boolean): void {
    open = next;
    opener.setAttribute('aria-expanded', String(open));
    style(element, { display: open ? 'block' : 'none' });
    if (open) drawn[0]?.focus();
  }

  element.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const at = drawn.indexOf(event.target as HTMLButtonElement);
    if (event.key === 'Escape') {
      event.stopPropagation();
      show(false);
      opener.focus();
    } else if (step !== undefined && drawn.length > 0) {
      event.preventDefault();
      drawn[(at + step + drawn.length) % drawn.length]?.focus();
    }
  }, { signal });
  element.addEventListener('focusout', (event) => {
    const to = event.relatedTarget;
    if (open && to instanceof Node && !element.contains(to) && to !== opener) show(false);
  }, { signal });
  // A click in the page: its target is never inside our closed root.
  document.addEventListener('pointerdown', (event) => {
    if (open && event.target !== (element.getRootNode() as ShadowRoot).host) show(false);
  }, { signal });

  return {
    element,
    get open() {
      return open;
    },
    show,
    paint(items, { paper, ink, line, soft }, { side, above, direction }) {
      style(element, {
        position: 'absolute', [side]: '6px', [above ? 'bottom' : 'top']: 'calc(100% + 6px)', display: open ? 'block' : 'none', direction,
        background: paper, color: ink, border: `1px solid ${line}`, 'border-radius': '8px', padding: '4px', 'box-shadow': '0 6px 22px rgb(0 0 0 / 22%)',
        width: 'max-content', 'max-width': 'min(280px, 90vw)', 'box-sizing': 'border-box',
      });
      element.style.removeProperty(side === 'right' ? 'left' : 'right');
      element.style.removeProperty(above ? 'top' : 'bottom');
      drawn = items.map(({ label, choose }) => {
        const button = document.createElement('button');
        button.type = 'button';
        button.textContent = label;
        style(button, { all: 'unset', 'box-sizing': 'border-box', display: 'block', width: '100%', padding: '7px 10px', 'border-radius': '5px', cursor: 'pointer', font: '400 13px/18px system-ui, -apple-system, "Segoe UI", sans-serif', color: ink });
        const light = (on: boolean) => style(button, { background: on ? soft : 'transparent', outline: on && button.matches(':focus-visible') ? '2px solid currentColor' : 'none', 'outline-offset': '-2px' });
        for (const kind of ['pointerenter', 'focus']) button.addEventListener(kind, () => light(true));
        for (const kind of ['pointerleave', 'blur']) button.addEventListener(kind, () => light(false));
        button.addEventListener('click', (event) => {
          if (!event.isTrusted) return;
          show(false);
          choose();
        });
        return button;
      });
      element.replaceChildren(...drawn);
    },
  };
}
