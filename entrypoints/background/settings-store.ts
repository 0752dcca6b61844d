/** The settings in `storage.local`: read once, repaired where damaged, and told to everyone when they change. */
import { browser } from 'wxt/browser';
import { repairSettings, Settings, SETTINGS_VERSION, storable, type SettingsPatch } from '../../utils/settings';

const KEY = 'settings';

export class SettingsStore {
  private current: Promise<Settings> | null = null;
  /** What can be known without waiting; null in a worker that was just woken. */
  known: Settings | null = null;

  constructor(private readonly onChange: (settings: Settings, before: Settings) => void) {}

  get(): Promise<Settings> {
    this.current ??= this.load();
    return this.current;
  }

  private async load(): Promise<Settings> {
    const stored = (await browser.storage.local.get(KEY))[KEY];
    const { settings, repaired, newer } = repairSettings(stored);
    if (repaired.length > 0) console.warn(`Settings that were damaged have their default again: ${repaired.join(', ')}.`);
    const outdated = (stored as { version?: unknown } | undefined)?.version !== SETTINGS_VERSION;
    if (stored !== undefined && !newer && (repaired.length > 0 || outdated)) await browser.storage.local.set({ [KEY]: storable(settings) });
    this.known = settings;
    return settings;
  }

  async change(patch: SettingsPatch): Promise<Settings> {
    const before = await this.get();
    const settings = Settings.parse({ ...before, ...patch });
    this.current = Promise.resolve(settings);
    this.known = settings;
    await browser.storage.local.set({ [KEY]: storable(settings) });
    this.onChange(settings, before);
    return settings;
  }
}
