/** Sites on which nothing appears. */
import type { Settings } from '../../utils/settings';
import { useSwitchSite } from '../../utils/hooks';
import { t } from '../../utils/i18n';

export function HiddenSites({ now }: { now: Settings }) {
  const switchSite = useSwitchSite();
  if (now.hiddenSites.length === 0) return <p className="quiet">{t('opt_hidden_none')}</p>;
  return (
    <ul>
      {now.hiddenSites.map((host) => (
        <li key={host}>
          {host}{' '}
          <button type="button" className="link" aria-label={`${t('opt_remove')}: ${host}`} onClick={() => switchSite.mutate({ host, on: true })}>
            {t('opt_remove')}
          </button>
        </li>
      ))}
    </ul>
  );
}
