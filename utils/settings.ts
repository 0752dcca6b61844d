/**
 * What a reader may choose, and how a stored choice is trusted: each field by itself, so that one damaged field costs
 * that field and nothing else.
 */
import * as z from 'zod/mini';
import { HttpUrl, Language } from '../engine/contract/common';

/** Raised when a field changes its meaning or its name; each raise brings a step in `MIGRATIONS` and a fixture pair. */
export const SETTINGS_VERSION = 1;

/** Host name without a port, as the site switch keeps it. */
const Host = z.string().check(z.regex(/^[a-z0-9.-]{1,253}$/));

export const Settings = z.object({
  /** Address of the backend, without a trailing slash. */
  backend: HttpUrl,
  /** `index-only` never sends a title; `ask-on-click` sends one on a click; `always-ask` for every article not found. */
  privacy: z.enum(['index-only', 'ask-on-click', 'always-ask']),
  /** `tab` draws the launcher on the page; `badge` shows the toolbar's badge alone. */
  launcher: z.enum(['tab', 'badge']),
  launcherSide: z.enum(['left', 'right']),
  /** Where the launcher sits along the edge: 0 is the top of the window, 1 the bottom. */
  launcherAt: z.number().check(z.gte(0), z.lte(1)),
  /** The launcher stays away until a story has this many outlets. */
  launcherMinOutlets: z.number().check(z.int(), z.gte(1), z.lte(50)),
  /** `page` is the sidebar in the page; `panel` is the browser's own side panel. */
  sidebar: z.enum(['page', 'panel']),
  sidebarSide: z.enum(['left', 'right']),
  /** Width of the sidebar in CSS pixels. */
  sidebarWidth: z.number().check(z.int(), z.gte(320), z.lte(720)),
  theme: z.enum(['system', 'light', 'dark']),
  textSize: z.enum(['small', 'normal', 'large']),
  contrast: z.enum(['system', 'normal', 'more']),
  /** Id of the lens of the analysis (engine/lenses). */
  lens: z.string().check(z.regex(/^[a-z0-9-]{1,50}$/)),
  /** Language of lists of stories; null means the browser's. */
  language: z.nullable(Language),
  /** Sites on which nothing appears and nothing is looked up. */
  hiddenSites: z.array(Host).check(z.maxLength(2000)),
  /** Keep recent look-ups on this device. Those of private windows never are. */
  keepRecent: z.boolean(),
  /** A reader's own model for "Summarize this": none, the browser's, or an OpenAI-compatible endpoint. Its key is kept apart. */
  model: z.enum(['none', 'built-in', 'endpoint']),
  modelEndpoint: z.union([z.literal(''), HttpUrl]),
  modelName: z.string().check(z.maxLength(200)),
  /** The welcome page was seen to its end. */
  welcomed: z.boolean(),
});

export type Settings = z.infer<typeof Settings>;
export type SettingName = keyof Settings;

/** Where nothing else is said: the backend on this machine, which `npm start` and `npm run server` run. */
export const HOME_BACKEND = 'http://127.0.0.1:8787';

export const DEFAULTS: Readonly<Settings> = {
  backend: import.meta.env.WXT_SIDELIGHT_BACKEND || HOME_BACKEND,
  privacy: 'ask-on-click',
  launcher: 'tab',
  launcherSide: 'right',
  launcherAt: 0.4,
  launcherMinOutlets: 2,
  sidebar: 'page',
  sidebarSide: 'right',
  sidebarWidth: 400,
  theme: 'system',
  textSize: 'normal',
  contrast: 'system',
  lens: 'agi',
  language: null,
  hiddenSites: [],
  keepRecent: true,
  model: 'none',
  modelEndpoint: '',
  modelName: '',
  welcomed: false,
};

type Stored = Record<string, unknown>;

/**
 * Step `MIGRATIONS[n]` turns settings of version n into those of version n + 1. A released step is never changed.
 * Version 0 is what was written before versions were: fields without a number.
 */
export type Migration = (stored: Stored) => Stored;
export const MIGRATIONS: readonly Migration[] = [(stored) => stored];

export interface RepairedSettings {
  settings: Settings;
  /** Names of fields that were damaged and took their default again. */
  repaired: SettingName[];
  /** True where the stored settings come from a newer release; they are read as far as they can be, and kept as they are. */
  newer: boolean;
}

const isRecord = (value: unknown): value is Stored => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The version that was stored; a number that is none, as damage leaves it, is taken for the oldest. */
function versionOf({ version }: Stored): number {
  return typeof version === 'number' && Number.isInteger(version) && version >= 0 ? version : 0;
}

function migrate(stored: Stored, steps: readonly Migration[]): { fields: Stored; newer: boolean } {
  const version = versionOf(stored);
  let fields = stored;
  for (const step of steps.slice(version)) {
    try {
      const next: unknown = step({ ...fields });
      if (!isRecord(next)) break;
      fields = next;
    } catch {
      // A step that fails leaves the fields as they were; what the new version cannot read is repaired below.
      break;
    }
  }
  return { fields, newer: version > steps.length };
}

/** Settings out of whatever was stored: migrated by these steps, and repaired field by field. Never throws. */
export function repairSettings(stored: unknown, steps: readonly Migration[] = MIGRATIONS): RepairedSettings {
  const { fields, newer } = migrate(isRecord(stored) ? stored : {}, steps);
  const settings: Stored = { ...DEFAULTS };
  const repaired: SettingName[] = [];
  for (const name of Object.keys(Settings.shape) as SettingName[]) {
    if (!(name in fields)) continue;
    const result = Settings.shape[name].safeParse(fields[name]);
    if (result.success) settings[name] = result.data;
    else repaired.push(name);
  }
  return { settings: Settings.parse(settings), repaired, newer };
}

/** What is stored for these settings. */
export const storable = (settings: Settings): Stored => ({ version: SETTINGS_VERSION, ...settings });

/** A change of some settings; a field that is not valid makes the whole change an error that names it. */
export const SettingsPatch = z.partial(Settings);
export type SettingsPatch = Partial<Settings>;
