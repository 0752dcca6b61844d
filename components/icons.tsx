/** The few drawings of the interface, in one stroke; each stands beside words or a name, so all are hidden from readers of the screen. */
const PATHS = {
  options: 'M4 7h9M17 7h3M4 17h3M11 17h9M15 5v4M9 15v4',
  close: 'M6 6l12 12M18 6L6 18',
  'move-left': 'M4 5v14M20 12H9M13 8l-4 4 4 4',
  'move-right': 'M20 5v14M4 12h11M11 8l4 4-4 4',
} as const;

export function Icon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}

const FIGURES = {
  /** A page without a headline. */
  page: 'M14 8h22l8 8v34H14zM36 8v8h8M21 26h16M21 33h16M21 40h9',
  /** A page and the empty places of others beside it. */
  alone: 'M20 12h18v34H20zM26 20h6M26 27h6M10 18v24M48 18v24M4 24v12M54 24v12',
  /** A line that is cut. */
  offline: 'M8 22c12-11 30-11 42 0M15 31c8-7 20-7 28 0M22 39c4-3 10-3 14 0M29 46v.5M10 50L48 8',
  /** A desk with nobody at it. */
  nobody: 'M8 34h42M14 34v14M44 34v14M20 34V16h18v18M24 22h10M24 27h6',
  fault: 'M29 9L51 48H7zM29 23v12M29 41v.5',
} as const;

export type FigureName = keyof typeof FIGURES;

export function Figure({ name }: { name: FigureName }) {
  return (
    <svg className="figure" viewBox="0 0 58 58" aria-hidden="true">
      <path d={FIGURES[name]} />
    </svg>
  );
}
