/** The options: one page, each choice with its reason, each saved as it is made. */
import type { ReactNode } from 'react';
import type { Settings } from '../utils/settings';
import { useApp, useChangeSettings, useSettings } from '../utils/hooks';
import { t } from '../utils/i18n';
import { AccessPart } from './settings/AccessPart';
import { Appearance, LauncherAndSidebar } from './settings/AppearancePart';
import { BackendPart } from './settings/BackendPart';
import { Part } from './settings/fields';
import { ModelPart } from './settings/ModelPart';
import { MovingPart } from './settings/MovingPart';
import { KeepRecent, PrivacyChoice } from './settings/PrivacyPart';
import { LanguageChoice, LensChoice } from './settings/ReadingPart';
import { Sent } from './settings/SentPart';
import { HiddenSites } from './settings/SitesPart';
import { Loading } from './states';
import { useTheme } from './useTheme';
import './css/options.css';

interface Chapter {
  id: string;
  title: string;
  why?: string;
  view: (now: Settings, set: (patch: Partial<Settings>) => void) => ReactNode;
}

const CHAPTERS: readonly Chapter[] = [
  { id: 'access', title: 'acc_title', view: () => <AccessPart /> },
  { id: 'backend', title: 'opt_backend', view: (now, set) => <BackendPart now={now} set={set} /> },
  { id: 'privacy', title: 'opt_privacy', view: (now, set) => <><PrivacyChoice now={now} set={set} /><KeepRecent now={now} set={set} /></> },
  { id: 'reading', title: 'opt_reading', why: 'opt_lens_why', view: (now, set) => <><LensChoice now={now} set={set} /><LanguageChoice now={now} set={set} /></> },
  { id: 'appearance', title: 'opt_appearance', view: (now, set) => <><Appearance now={now} set={set} /><LauncherAndSidebar now={now} set={set} /></> },
  { id: 'sites', title: 'opt_hidden', view: (now) => <HiddenSites now={now} /> },
  { id: 'model', title: 'mod_title', why: 'mod_why', view: (now, set) => <ModelPart now={now} set={set} /> },
  { id: 'moving', title: 'mov_title', why: 'mov_why', view: (now, set) => <MovingPart now={now} set={set} /> },
  { id: 'sent', title: 'opt_sent', why: 'opt_sent_why', view: () => <Sent /> },
];

export function OptionsView() {
  useTheme();
  const app = useApp();
  const settings = useSettings();
  const change = useChangeSettings();
  if (!settings.data) return <Loading />;
  const now = settings.data;
  return (
    <div className="sheet">
      <header className="masthead">
        <b className="brand">Sidelight</b>
        <button type="button" className="link" onClick={() => void app.openWelcome()}>
          {t('wel_again')}
        </button>
      </header>
      <div className="columns">
        <nav aria-label={t('opt_contents')}>
          <ul>
            {CHAPTERS.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`}>{t(title)}</a>
              </li>
            ))}
          </ul>
        </nav>
        <main>
          <h1>{t('opt_title')}</h1>
          {CHAPTERS.map(({ id, title, why, view }) => (
            <Part key={id} id={id} title={t(title)} why={why ? t(why) : undefined}>
              {view(now, (patch) => change.mutate(patch))}
            </Part>
          ))}
        </main>
      </div>
    </div>
  );
}
