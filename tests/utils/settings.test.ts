import { describe, expect, it } from 'vitest';
import { DEFAULTS, MIGRATIONS, repairSettings, SETTINGS_VERSION, storable, type Migration } from '../../utils/settings';

/** What each version stored, and what it has to become. A version without a pair here fails the last test. */
const FIXTURES: readonly { version: number; stored: unknown; becomes: Partial<typeof DEFAULTS> }[] = [
  { version: 0, stored: { backend: 'http://desk.example:8787', launcher: 'badge' }, becomes: { backend: 'http://desk.example:8787', launcher: 'badge' } },
  { version: 1, stored: { version: 1, ...DEFAULTS, theme: 'dark', hiddenSites: ['kestrelpost.example'] }, becomes: { theme: 'dark', hiddenSites: ['kestrelpost.example'] } },
];

describe('settings', () => {
  it('are the defaults where nothing is stored', () => {
    for (const nothing of [undefined, null, 'rubbish', 7, []]) expect(repairSettings(nothing)).toEqual({ settings: DEFAULTS, repaired: [], newer: false });
  });

  it('lose only the fields that are damaged, and name them', () => {
    const { settings, repaired } = repairSettings({ version: 1, theme: 'dark', backend: 'javascript:alert(1)', sidebarWidth: 9999, launcherAt: Number.NaN });
    expect(settings).toEqual({ ...DEFAULTS, theme: 'dark' });
    expect(repaired.sort()).toEqual(['backend', 'launcherAt', 'sidebarWidth']);
  });

  it('come back as they were stored', () => {
    const settings = { ...DEFAULTS, privacy: 'always-ask' as const, hiddenSites: ['a.example', 'b.example'] };
    expect(repairSettings(storable(settings)).settings).toEqual(settings);
  });

  it('of a newer release are read as far as they can be, and said to be newer', () => {
    const { settings, newer } = repairSettings({ version: SETTINGS_VERSION + 1, theme: 'light', somethingNew: true });
    expect(settings.theme).toBe('light');
    expect(newer).toBe(true);
  });

  it.each(FIXTURES)('of version $version become what they should', ({ stored, becomes }) => {
    expect(repairSettings(stored)).toEqual({ settings: { ...DEFAULTS, ...becomes }, repaired: [], newer: false });
  });

  it('have a migration and a fixture for every version', () => {
    expect(MIGRATIONS).toHaveLength(SETTINGS_VERSION);
    expect(FIXTURES.map(({ version }) => version)).toEqual(Array.from({ length: SETTINGS_VERSION + 1 }, (_, version) => version));
  });
});

/** Steps of versions that never were: a field that changes its name, one that changes its meaning, one that is dropped. */
const MADE_UP: readonly Migration[] = [
  (stored) => stored,
  ({ server, ...rest }) => ({ ...rest, backend: server }),
  ({ isDark, ...rest }) => ({ ...rest, theme: isDark === true ? 'dark' : isDark === false ? 'light' : 'system' }),
  ({ launcherAt, ...rest }) => ({ ...rest, launcherAt: (launcherAt as number) / 100 }),
];

describe('settings of made-up older versions', () => {
  it.each([
    { from: 1, stored: { version: 1, server: 'https://desk.example', isDark: true, launcherAt: 25 }, becomes: { backend: 'https://desk.example', theme: 'dark', launcherAt: 0.25 } },
    { from: 2, stored: { version: 2, backend: 'https://desk.example', isDark: false, launcherAt: 0 }, becomes: { backend: 'https://desk.example', theme: 'light', launcherAt: 0 } },
    { from: 3, stored: { version: 3, theme: 'dark', launcherAt: 80, privacy: 'index-only' }, becomes: { theme: 'dark', launcherAt: 0.8, privacy: 'index-only' } },
    { from: 4, stored: { version: 4, theme: 'dark', launcherAt: 0.8 }, becomes: { theme: 'dark', launcherAt: 0.8 } },
  ])('go through every step from version $from on, and through none before', ({ stored, becomes }) => {
    expect(repairSettings(stored, MADE_UP)).toEqual({ settings: { ...DEFAULTS, ...becomes }, repaired: [], newer: false });
  });

  it('that are damaged lose the damaged field alone, whatever its step makes of it', () => {
    const { settings, repaired } = repairSettings({ version: 1, server: 7, isDark: 'very', launcherAt: 'low', hiddenSites: ['paper.example'] }, MADE_UP);
    expect(settings).toEqual({ ...DEFAULTS, hiddenSites: ['paper.example'] });
    expect(repaired.sort()).toEqual(['backend', 'launcherAt']);
  });

  it.each([Number.NaN, -3, 1.5, '2', null, {}])('with a damaged version are taken for the oldest: %j', (version) => {
    expect(repairSettings({ version, server: 'https://desk.example', isDark: true, launcherAt: 50 }, MADE_UP).settings).toEqual({ ...DEFAULTS, backend: 'https://desk.example', theme: 'dark', launcherAt: 0.5 });
  });

  it.each<[string, Migration]>([
    ['throws', () => { throw new Error('a fault of ours'); }],
    ['throws with its work half done', (stored) => { delete stored['theme']; throw new Error('a fault of ours'); }],
    ['gives nothing', () => null as unknown as Record<string, unknown>],
  ])('keep what can be read where a step %s', (_, step) => {
    expect(repairSettings({ version: 1, theme: 'dark', privacy: 'always-ask' }, [(stored) => stored, step]).settings).toEqual({ ...DEFAULTS, theme: 'dark', privacy: 'always-ask' });
  });
});

describe('every field by itself', () => {
  it.each(Object.keys(DEFAULTS) as (keyof typeof DEFAULTS)[])('%s is repaired alone', (name) => {
    const others = { ...DEFAULTS, theme: 'dark' as const, privacy: 'index-only' as const, hiddenSites: ['paper.example'] };
    const { settings, repaired } = repairSettings({ version: SETTINGS_VERSION, ...others, [name]: { damaged: true } });
    expect(repaired).toEqual([name]);
    expect(settings).toEqual({ ...others, [name]: DEFAULTS[name] });
  });
});
