import { describe, expect, it } from 'vitest';
import { DEFAULTS, MIGRATIONS, repairSettings, SETTINGS_VERSION, storable } from '../../utils/settings';

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
