/** A reader's own model for "Summarize this": none, the browser's, or a server. */
import { useEffect, useState } from 'react';
import type { ModelTest } from '../../utils/messages';
import type { Settings } from '../../utils/settings';
import { useApp, useBuiltInModel, useTestModel } from '../../utils/hooks';
import { formatNumber, t } from '../../utils/i18n';
import { Choice, TextField } from './fields';

type Set = (patch: Partial<Settings>) => void;

export function ModelPart({ now, set }: { now: Settings; set: Set }) {
  const builtIn = useBuiltInModel();
  return (
    <>
      <Choice
        label={t('mod_label')}
        value={now.model}
        options={{ none: 'mod_none', 'built-in': 'mod_builtin', endpoint: 'mod_endpoint' }}
        whys={{ none: 'mod_none_why', 'built-in': 'mod_builtin_why', endpoint: 'mod_endpoint_why' }}
        onChange={(model) => set({ model })}
      />
      {now.model === 'built-in' && builtIn.data && (
        <p role="status" className={builtIn.data === 'none' ? 'test bad' : 'test good'}>
          {t({ ready: 'mod_builtin_ready', 'to-fetch': 'mod_builtin_fetch', none: 'mod_builtin_none' }[builtIn.data])}
        </p>
      )}
      {now.model === 'endpoint' && <EndpointForm now={now} set={set} />}
    </>
  );
}

const FAULTS = { 'bad-address': 'bk_bad', 'no-backend': 'mod_silent', refused: 'mod_refused', 'not-found': 'mod_unknown', 'bad-answer': 'mod_other' } as const;

const verdictOf = ({ ok, said, tookMs, error }: ModelTest): string => (ok ? t('mod_ok', said, formatNumber(tookMs ?? 0)) : t(FAULTS[error ?? 'bad-answer']));

function EndpointForm({ now, set }: { now: Settings; set: Set }) {
  const app = useApp();
  const [address, setAddress] = useState(now.modelEndpoint);
  const [name, setName] = useState(now.modelName);
  const [key, setKey] = useState('');
  const test = useTestModel();

  useEffect(() => {
    void app.modelKey().then((kept) => setKey(kept ?? ''));
  }, [app]);

  async function saveAndTest() {
    // Straight from the click: only then does a browser ask its reader whether we may go there.
    const isAllowed = /^https?:\/\/./.test(address.trim()) && (await app.allowServer(address.trim()));
    await app.setModelKey(key.trim() || null);
    if (isAllowed) set({ modelEndpoint: address.trim(), modelName: name.trim() });
    test.mutate({ address: address.trim(), name: name.trim() });
  }

  return (
    <form
      className="endpoint"
      onSubmit={(event) => {
        event.preventDefault();
        void saveAndTest();
      }}
    >
      <TextField label={t('mod_address')} type="url" value={address} onChange={setAddress} hint="http://127.0.0.1:11434/v1" />
      <TextField label={t('mod_name')} value={name} onChange={setName} />
      <TextField label={t('mod_key')} type="password" value={key} onChange={setKey} hint={t('mod_key_kept')} />
      <button type="submit" className="chief" disabled={test.isPending}>
        {t('mod_save')}
      </button>
      <p role="status" className={test.data ? (test.data.ok ? 'test good' : 'test bad') : 'test'}>
        {test.isPending ? t('bk_testing') : test.data ? verdictOf(test.data) : ''}
      </p>
    </form>
  );
}
