import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '../../utils/settings';
import { exportSettings, importSettings } from '../../utils/settings-file';

describe('a file of settings', () => {
  it('brings everything to another browser', () => {
    const settings = { ...DEFAULTS, theme: 'dark' as const, hiddenSites: ['paper.example'], modelEndpoint: 'http://127.0.0.1:11434/v1' };
    expect(importSettings(exportSettings(settings))).toMatchObject({ settings, repaired: [] });
  });

  it('of an older version is brought up to date as stored settings are', () => {
    const { version: _, ...old } = JSON.parse(exportSettings({ ...DEFAULTS, theme: 'dark' })) as Record<string, unknown>;
    expect(importSettings(JSON.stringify(old))).toMatchObject({ settings: { ...DEFAULTS, theme: 'dark' }, repaired: [], newer: false });
  });

  it('of a newer version is read as far as it can be', () => {
    const newer = { ...(JSON.parse(exportSettings(DEFAULTS)) as object), version: 99, theme: 'plaid', textSize: 'large', hologram: true };
    expect(importSettings(JSON.stringify(newer))).toEqual({ settings: { ...DEFAULTS, textSize: 'large' }, repaired: ['theme'], newer: true });
  });

  it('holds no key', () => {
    expect(Object.keys(JSON.parse(exportSettings(DEFAULTS)) as object).filter((name) => /key|secret|token/i.test(name))).toEqual([]);
  });

  it('loses only the fields that are damaged', () => {
    const damaged = exportSettings(DEFAULTS).replace('"theme": "system"', '"theme": "plaid"');
    expect(importSettings(damaged)).toMatchObject({ settings: DEFAULTS, repaired: ['theme'] });
  });

  it.each(['', '{}', '[]', 'null', '{"theme":"dark"}', 'x'.repeat(1_000_001)])('that is none of ours is refused', (text) => expect(importSettings(text)).toBeNull());
});
