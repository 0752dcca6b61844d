/** Colours, text size and contrast; launcher and sidebar. */
import { useId } from 'react';
import type { Settings } from '../../utils/settings';
import { useApp } from '../../utils/hooks';
import { t } from '../../utils/i18n';
import { Choice } from './fields';

type Set = (patch: Partial<Settings>) => void;

export function Appearance({ now, set }: { now: Settings; set: Set }) {
  return (
    <>
      <Choice label={t('opt_theme')} value={now.theme} options={{ system: 'opt_system', light: 'opt_light', dark: 'opt_dark' }} onChange={(theme) => set({ theme })} />
      <Choice label={t('opt_text')} value={now.textSize} options={{ small: 'opt_small', normal: 'opt_normal', large: 'opt_large' }} onChange={(textSize) => set({ textSize })} />
      <Choice label={t('opt_contrast')} value={now.contrast} options={{ system: 'opt_system', normal: 'opt_normal', more: 'opt_contrast_more' }} onChange={(contrast) => set({ contrast })} />
    </>
  );
}

export function LauncherAndSidebar({ now, set }: { now: Settings; set: Set }) {
  const app = useApp();
  const id = useId();
  return (
    <>
      <Choice label={t('opt_launcher')} value={now.launcher} options={{ tab: 'opt_launcher_tab', badge: 'opt_launcher_badge' }} onChange={(launcher) => set({ launcher })} />
      <div className="field">
        <label htmlFor={id}>{t('opt_min_outlets')}</label>
        <input id={id} type="number" min={1} max={50} value={now.launcherMinOutlets} onChange={(event) => event.target.validity.valid && event.target.value && set({ launcherMinOutlets: Number(event.target.value) })} />
      </div>
      <Choice label={t('opt_sidebar')} value={now.sidebar} options={{ page: 'opt_sidebar_page', panel: 'opt_sidebar_panel' }} onChange={(sidebar) => set({ sidebar })} />
      {app.panelNeedsUs && now.sidebar === 'panel' && <p className="fine">{t('opt_sidebar_panel_why')}</p>}
      <Choice label={t('opt_side')} value={now.sidebarSide} options={{ right: 'opt_right', left: 'opt_left' }} onChange={(sidebarSide) => set({ sidebarSide })} />
    </>
  );
}
