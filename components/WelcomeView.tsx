/** The first page a reader sees: four choices, each with its reason, and it is done. */
import { useState, type ReactNode } from 'react';
import { useApp, useChangeSettings, useSettings } from '../utils/hooks';
import { formatNumber, t } from '../utils/i18n';
import { AccessPart } from './settings/AccessPart';
import { BackendPart } from './settings/BackendPart';
import { PrivacyChoice } from './settings/PrivacyPart';
import { LanguageChoice, LensChoice } from './settings/ReadingPart';
import { Loading } from './states';
import { useTheme } from './useTheme';
import './css/options.css';
import './css/welcome.css';

function Step({ number, title, children }: { number: number; title: string; children: ReactNode }) {
  const id = `step-${number}`;
  return (
    <section className="step" aria-labelledby={id}>
      <span className="step-number" aria-hidden="true">
        {formatNumber(number)}
      </span>
      <div>
        <h2 id={id}>{title}</h2>
        {children}
      </div>
    </section>
  );
}

export function WelcomeView() {
  useTheme();
  const app = useApp();
  const settings = useSettings();
  const change = useChangeSettings();
  const [isDone, setDone] = useState(false);
  if (!settings.data) return <Loading />;
  const now = settings.data;
  const set = (patch: Partial<typeof now>) => change.mutate(patch);

  return (
    <main className="sheet welcome-page">
      <header className="welcome-head">
        <p className="kicker">Sidelight</p>
        <h1>{t('wel_title')}</h1>
        <p className="lead">{t('wel_lead')}</p>
      </header>
      <Step number={1} title={t('acc_title')}>
        <AccessPart />
      </Step>
      <Step number={2} title={t('wel_backend')}>
        <BackendPart now={now} set={set} />
      </Step>
      <Step number={3} title={t('wel_privacy')}>
        <p className="quiet">{t('wel_privacy_why')}</p>
        <PrivacyChoice now={now} set={set} />
      </Step>
      <Step number={4} title={t('wel_reading')}>
        <LanguageChoice now={now} set={set} />
        <LensChoice now={now} set={set} />
      </Step>
      <footer className="welcome-foot">
        <button
          type="button"
          className="chief"
          onClick={() => {
            set({ welcomed: true });
            setDone(true);
          }}
        >
          {t('opt_done')}
        </button>
        <button type="button" className="link" onClick={() => void app.openOptions()}>
          {t('wel_more')}
        </button>
        <p role="status">{isDone ? t('wel_done') : ''}</p>
      </footer>
    </main>
  );
}
