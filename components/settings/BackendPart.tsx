/** The backend's address, tried while it is typed. */
import { useEffect, useState } from 'react';
import type { Settings } from '../../utils/settings';
import type { BackendTest } from '../../utils/messages';
import { useApp, useTestBackend } from '../../utils/hooks';
import { count, formatNumber, formatTime, t } from '../../utils/i18n';
import { TextField } from './fields';

/** Typing that has paused this long is a whole address. */
const PAUSE_MS = 400;

const FAULTS = { offline: 'fault_offline', 'no-backend': 'bk_silent', 'bad-answer': 'bk_other', 'bad-address': 'bk_bad' } as const;

const isPlain = (address: string) => /^http:\/\/(?!127\.|localhost[:/]|localhost$|\[::1\])/i.test(address);

function verdictOf(test: BackendTest): string {
  if (!test.ok) return t(FAULTS[test.error ?? 'bad-answer']);
  return t('bk_ok', formatNumber(test.tookMs ?? 0), count('bk_urls', test.urls ?? 0), test.generatedAt ? formatTime(test.generatedAt) : '–');
}

export function BackendPart({ now, set }: { now: Settings; set: (patch: Partial<Settings>) => void }) {
  const app = useApp();
  const [address, setAddress] = useState(now.backend);
  const { mutate, data, isPending, variables } = useTestBackend();
  const [isWritten, setWritten] = useState(false);
  const trimmed = address.trim().replace(/\/+$/, '');
  const isTested = variables === trimmed && !isPending && data !== undefined;

  // Nothing is sent by the mere sight of this page: an address is tried once its reader has written it.
  useEffect(() => {
    if (!isWritten) return;
    const pause = setTimeout(() => mutate(trimmed), PAUSE_MS);
    return () => clearTimeout(pause);
  }, [trimmed, isWritten, mutate]);

  // Asked straight from the click, since only then does a browser ask its reader.
  async function save() {
    if (await app.allowServer(trimmed)) set({ backend: trimmed });
  }

  return (
    <>
      <p className="quiet">{t('bk_why')}</p>
      <div className="actions">
        <TextField label={t('opt_backend_hint')} type="url" value={address} onChange={(next) => (setAddress(next), setWritten(true))} />
        <button type="button" onClick={() => mutate(trimmed)} disabled={isPending}>
          {t('opt_test')}
        </button>
        <button type="button" className="chief" disabled={!isTested || !data.ok || trimmed === now.backend} onClick={() => void save()}>
          {trimmed === now.backend ? t('opt_saved') : t('opt_save')}
        </button>
      </div>
      <p role="status" className={isTested ? (data.ok ? 'test good' : 'test bad') : 'test'}>
        {isTested ? verdictOf(data) : isPending || isWritten ? t('bk_testing') : ''}
      </p>
      {isTested && data.error === 'no-backend' && (
        <p className="actions">
          <button type="button" onClick={() => void app.allowServer(trimmed).then(() => mutate(trimmed))}>
            {t('bk_allow')}
          </button>
          <span className="fine">{t('bk_run')}</span> <code>npm run server</code>
        </p>
      )}
      {isPlain(trimmed) && <p className="fine">{t('bk_plain')}</p>}
    </>
  );
}
