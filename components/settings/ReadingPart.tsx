/** Lens and language. */
import { useId } from 'react';
import type { Settings } from '../../utils/settings';
import { languageName, t, uiLanguage } from '../../utils/i18n';
import { Choice } from './fields';

type Set = (patch: Partial<Settings>) => void;

/** Languages with a press that backends read; a backend says by its answers which of them it has. */
const LANGUAGES = 'ar bg bn cs da de el en es et fa fi fr he hi hr hu id it ja ko lt lv nl no pl pt ro ru sk sl sr sv th tr uk ur vi zh'.split(' ');

export function LensChoice({ now, set }: { now: Settings; set: Set }) {
  return (
    <Choice
      label={t('opt_lens')}
      value={now.lens}
      options={{ general: 'opt_lens_general', agi: 'opt_lens_agi', markets: 'opt_lens_markets', policy: 'opt_lens_policy' }}
      whys={{ general: 'opt_lens_general_why', agi: 'opt_lens_agi_why', markets: 'opt_lens_markets_why', policy: 'opt_lens_policy_why' }}
      onChange={(lens) => set({ lens })}
    />
  );
}

export function LanguageChoice({ now, set }: { now: Settings; set: Set }) {
  const id = useId();
  const own = languageName(uiLanguage().slice(0, 2));
  const named = LANGUAGES.map((code) => ({ code, name: languageName(code) })).sort((a, b) => a.name.localeCompare(b.name, uiLanguage()));
  return (
    <div className="field">
      <label htmlFor={id}>{t('lang_title')}</label>
      <select id={id} value={now.language ?? ''} onChange={(event) => set({ language: event.target.value || null })}>
        <option value="">{t('lang_interface', own)}</option>
        {named.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
      <p className="fine">{t('lang_why')}</p>
    </div>
  );
}
