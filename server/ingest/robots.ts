/**
 * robots.txt by RFC 9309, matched in time that is linear in pattern and path: the file is written by strangers, and a
 * matcher that tries every place for every wildcard can be kept busy for seconds by one of 500 kB.
 */

interface Rule {
  allow: boolean;
  /** What stands between the wildcards. */
  pieces: readonly string[];
  /** Does the pattern end with `$`? */
  whole: boolean;
  /** Octets of the pattern: the longest one that matches decides (section 2.2.2). */
  length: number;
}

export interface RobotsRules {
  /** May this path (with its query) be asked for? */
  allows(pathAndQuery: string): boolean;
  /** Seconds between two requests that the site asks for, though no standard knows this; null if it does not. */
  crawlDelay: number | null;
}

export const ALLOW_ALL: RobotsRules = { allows: () => true, crawlDelay: null };

/** Product token of a user agent line: letters, "_" and "-" (section 2.2.1); versions after it make no difference. */
const productOf = (value: string): string => (value.trim() === '*' ? '*' : (/^[a-z_-]+/i.exec(value.trim())?.[0] ?? '').toLowerCase());

/** One spelling for each octet: unreserved ones as themselves, all else percent-encoded in upper case (section 2.2.2). */
function spelled(path: string): string {
  const encoded = path.replace(/[^\u0021-\u007e]/gu, (character) => {
    try {
      return encodeURIComponent(character);
    } catch {
      return '%EF%BF%BD';
    }
  });
  return encoded.replace(/%([\da-f]{2})/gi, (whole, hex: string) => {
    const character = String.fromCharCode(parseInt(hex, 16));
    return /[\w.~-]/.test(character) ? character : whole.toUpperCase();
  });
}

function ruleOf(allow: boolean, value: string): Rule | null {
  if (value === '') return null;
  const whole = value.endsWith('$');
  const pattern = spelled(whole ? value.slice(0, -1) : value);
  return { allow, whole, length: pattern.length + (whole ? 1 : 0), pieces: pattern.split('*') };
}

/** The leftmost place of each piece after the one before: if that fails, no other choice succeeds. */
function matches({ pieces, whole }: Rule, path: string): boolean {
  const [first = '', ...rest] = pieces;
  if (!path.startsWith(first)) return false;
  let at = first.length;
  const last = rest.pop();
  if (last === undefined) return !whole || at === path.length;
  for (const piece of rest) {
    const found = path.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return whole ? path.length - last.length >= at && path.endsWith(last) : path.indexOf(last, at) >= 0;
}

/** Reads a robots.txt for a product. All groups of the product count as one; without any, those of `*` do (section 2.2.1). */
export function readRobots(text: string, product: string): RobotsRules {
  const groups = new Map<string, { rules: Rule[]; delay: number | null }>();
  const groupOf = (name: string): { rules: Rule[]; delay: number | null } => {
    const group = groups.get(name) ?? { rules: [], delay: null };
    groups.set(name, group);
    return group;
  };
  let agents: string[] = [];
  let naming = false;
  for (const line of text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/)) {
    const [, name, value] = /^\s*([a-z-]+)\s*:\s*([^#]*)/i.exec(line) ?? [];
    if (name === undefined || value === undefined) continue;
    const field = name.toLowerCase();
    if (field === 'user-agent') {
      agents = [...(naming ? agents : []), productOf(value)];
      for (const agent of agents) groupOf(agent);
      naming = true;
    } else if (field === 'allow' || field === 'disallow') {
      naming = false;
      const rule = ruleOf(field === 'allow', value.trim());
      if (rule) for (const agent of agents) groupOf(agent).rules.push(rule);
    } else if (field === 'crawl-delay') {
      naming = false;
      const delay = Number(value.trim());
      if (delay > 0) for (const agent of agents) groupOf(agent).delay = delay;
    }
    // Other records, such as Sitemap, belong to no group and end none (section 2.2.4).
  }
  const { rules, delay } = groups.get(product.toLowerCase()) ?? groups.get('*') ?? { rules: [], delay: null };
  return {
    crawlDelay: delay,
    allows(pathAndQuery) {
      if (pathAndQuery === '/robots.txt') return true;
      const path = spelled(pathAndQuery);
      let decided: Rule | null = null;
      for (const rule of rules) {
        const weightier = !decided || rule.length > decided.length || (rule.length === decided.length && rule.allow);
        if (weightier && matches(rule, path)) decided = rule;
      }
      return decided?.allow ?? true;
    },
  };
}
