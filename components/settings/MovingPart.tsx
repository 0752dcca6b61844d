/** Settings as a file, out and in. The key of a reader's model is not among them. */
import { useId, useState, type ChangeEvent } from 'react';
import type { Settings } from '../../utils/settings';
import { exportSettings, importSettings } from '../../utils/settings-file';
import { t } from '../../utils/i18n';

export function MovingPart({ now, set }: { now: Settings; set: (patch: Partial<Settings>) => void }) {
  const id = useId();
  const [said, setSaid] = useState('');

  function save() {
    const address = URL.createObjectURL(new Blob([exportSettings(now)], { type: 'application/json' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = 'sidelight-settings.json';
    link.click();
    URL.revokeObjectURL(address);
  }

  async function load({ target }: ChangeEvent<HTMLInputElement>) {
    const [file] = target.files ?? [];
    target.value = '';
    if (!file) return;
    const read = importSettings(await file.text());
    if (read) set(read.settings);
    setSaid(!read ? t('opt_import_bad') : read.repaired.length > 0 ? t('mov_repaired', read.repaired.join(', ')) : t('mov_done'));
  }

  return (
    <div className="actions">
      <button type="button" onClick={save}>
        {t('opt_export')}
      </button>
      <label htmlFor={id} className="button">
        {t('opt_import')}
      </label>
      <input id={id} className="sr" type="file" accept="application/json,.json" onChange={(event) => void load(event)} />
      <span role="status">{said}</span>
    </div>
  );
}
