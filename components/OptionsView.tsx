/** The options, which are the welcome too: one page, each choice with its reason. */
import { useId, useState, type ReactNode } from 'react';
import type { Settings } from '../utils/settings';
import { useApp, useChangeSettings, useSent, useSettings, useSwitchSite, useTestBackend } from '../utils/hooks';
import { formatNumber, formatTime, t } from '../utils/i18n';
import { Loading } from './states';
import { useTheme } from './useTheme';

export function OptionsView() {
  useTheme();
  const settings = useSettings();
  const change = useChangeSettings();
  if (!settings.data) return <Loading />;
  const now = settings.data;
  const set = (patch: Partial<Settings>) => change.mutate(patch);
  return (
    <main className="options">
      <h1>{now.welcomed ? t('opt_title') : t('opt_welcome')}</h1>
      {!now.welcomed && (
        <div className="welcome">
          <p>{t('opt_welcome_text')}</p>
          <button type="button" onClick={() => set({ welcomed: true })}>
            {t('opt_done')}
          </button>
        </div>
      )}
      <Backend now={now} set={set} />
      <Part title={t('opt_privacy')}>
        <Choice name="privacy" value={now.privacy} options={{ 'index-only': 'opt_privacy_index', 'ask-on-click': 'opt_privacy_click', 'always-ask': 'opt_privacy_always' }} onChange={(privacy) => set({ privacy })} />
        <label>
          <input type="checkbox" checked={now.keepRecent} onChange={(event) => set({ keepRecent: event.target.checked })} /> {t('opt_keep_recent')}
        </label>
      </Part>
      <Part title={t('opt_appearance')}>
        <p>{t('opt_theme')}</p>
        <Choice name="theme" value={now.theme} options={{ system: 'opt_system', light: 'opt_light', dark: 'opt_dark' }} onChange={(theme) => set({ theme })} />
        <p>{t('opt_text')}</p>
        <Choice name="text" value={now.textSize} options={{ small: 'opt_small', normal: 'opt_normal', large: 'opt_large' }} onChange={(textSize) => set({ textSize })} />
      </Part>
      <Part title={t('opt_launcher')}>
        <Choice name="launcher" value={now.launcher} options={{ tab: 'opt_launcher_tab', badge: 'opt_launcher_badge' }} onChange={(launcher) => set({ launcher })} />
        <label>
          {t('opt_min_outlets')}{' '}
          <input type="number" min={1} max={50} value={now.launcherMinOutlets} onChange={(event) => event.target.validity.valid && event.target.value && set({ launcherMinOutlets: Number(event.target.value) })} />
        </label>
      </Part>
      <Part title={t('opt_lens')}>
        <Choice name="lens" value={now.lens} options={{ general: 'opt_lens_general', agi: 'opt_lens_agi', markets: 'opt_lens_markets', policy: 'opt_lens_policy' }} onChange={(lens) => set({ lens })} />
      </Part>
      <HiddenSites now={now} />
      <Sent />
    </main>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  const heading = useId();
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      {children}
    </section>
  );
}

function Choice<T extends string>({ name, value, options, onChange }: { name: string; value: string; options: Record<T, string>; onChange: (value: T) => void }) {
  return (
    <div role="radiogroup" aria-label={name} className="choice">
      {(Object.keys(options) as T[]).map((option) => (
        <label key={option}>
          <input type="radio" name={name} checked={value === option} onChange={() => onChange(option)} /> {t(options[option])}
        </label>
      ))}
    </div>
  );
}

function Backend({ now, set }: { now: Settings; set: (patch: Partial<Settings>) => void }) {
  const [address, setAddress] = useState(now.backend);
  const test = useTestBackend();
  const field = useId();
  return (
    <Part title={t('opt_backend')}>
      <label htmlFor={field}>{t('opt_backend_hint')}</label>
      <p className="actions">
        <input id={field} type="url" value={address} onChange={(event) => setAddress(event.target.value)} spellCheck={false} />
        <button type="button" onClick={() => test.mutate(address)} disabled={test.isPending}>
          {t('opt_test')}
        </button>
        <button type="button" disabled={!test.data?.ok || address === now.backend} onClick={() => set({ backend: address.replace(/\/+$/, '') })}>
          {address === now.backend ? t('opt_saved') : t('opt_save')}
        </button>
      </p>
      <p role="status">{test.data ? (test.data.ok ? t('opt_test_ok', formatNumber(test.data.urls ?? 0)) : t('opt_test_bad')) : ''}</p>
    </Part>
  );
}

function HiddenSites({ now }: { now: Settings }) {
  const switchSite = useSwitchSite();
  return (
    <Part title={t('opt_hidden')}>
      {now.hiddenSites.length === 0 && <p className="quiet">{t('opt_hidden_none')}</p>}
      <ul>
        {now.hiddenSites.map((host) => (
          <li key={host}>
            {host}{' '}
            <button type="button" className="link" onClick={() => switchSite.mutate({ host, on: true })}>
              {t('opt_remove')}
            </button>
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Sent() {
  const { query, clear } = useSent();
  const entries = query.data ?? [];
  return (
    <Part title={t('opt_sent')}>
      {entries.length === 0 && <p className="quiet">{t('opt_sent_none')}</p>}
      <ol className="sent">
        {entries.slice(0, 100).map(({ at, method, url, body, status }, i) => (
          <li key={`${at}${i}`}>
            <time dateTime={at}>{formatTime(at)}</time> <code>{`${method} ${url}`}</code> {status ?? '–'}
            {body && <code className="body">{body}</code>}
          </li>
        ))}
      </ol>
      {entries.length > 0 && (
        <button type="button" onClick={() => clear.mutate()}>
          {t('opt_clear')}
        </button>
      )}
      <LinkToApp />
    </Part>
  );
}

/** Asking for the right to look at all sites must come from a click. */
function LinkToApp() {
  const app = useApp();
  const [all, setAll] = useState(false);
  return (
    <p className="actions">
      {all ? (
        t('opt_access_all')
      ) : (
        <button type="button" onClick={() => void app.requestAllSites().then(setAll)}>
          {t('opt_access_ask')}
        </button>
      )}
    </p>
  );
}
