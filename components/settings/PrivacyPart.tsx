/** What may be sent of an article that was not found, and what is kept here. */
import type { Settings } from '../../utils/settings';
import { t } from '../../utils/i18n';
import { Check, Choice } from './fields';

type Set = (patch: Partial<Settings>) => void;

export function PrivacyChoice({ now, set }: { now: Settings; set: Set }) {
  return (
    <Choice
      label={t('opt_privacy_label')}
      value={now.privacy}
      options={{ 'index-only': 'opt_privacy_index', 'ask-on-click': 'opt_privacy_click', 'always-ask': 'opt_privacy_always' }}
      whys={{ 'index-only': 'opt_privacy_index_why', 'ask-on-click': 'opt_privacy_click_why', 'always-ask': 'opt_privacy_always_why' }}
      onChange={(privacy) => set({ privacy })}
    />
  );
}

export function KeepRecent({ now, set }: { now: Settings; set: Set }) {
  return (
    <Check checked={now.keepRecent} onChange={(keepRecent) => set({ keepRecent })}>
      {t('opt_keep_recent')}
    </Check>
  );
}
