/** Where Sidelight may look by itself: on click, on news sites, on all sites. */
import { useState } from 'react';
import { siteOf, type AccessLevel } from '../../utils/access';
import { useApp, useSiteAccess } from '../../utils/hooks';
import { count, formatNumber, t } from '../../utils/i18n';
import { NEWS_SITES } from '../../utils/news-sites';
import { TextField } from './fields';

const LEVELS: readonly AccessLevel[] = ['click', 'some', 'all'];

export function AccessPart() {
  const app = useApp();
  const access = useSiteAccess();
  const [refused, setRefused] = useState(false);
  const now = access.data?.level;

  // The browser asks only what is asked straight from the click: nothing is awaited before.
  async function choose(level: AccessLevel) {
    setRefused(false);
    if (level === 'click') return app.forbidSites('all');
    const allowed = await app.allowSites(level === 'all' ? 'all' : NEWS_SITES);
    if (!allowed) setRefused(true);
    else if (level === 'some' && now === 'all') await app.forbidSites('everywhere');
  }

  return (
    <>
      <p className="quiet">{t('acc_why')}</p>
      <ul className="cards">
        {LEVELS.map((level) => (
          <li key={level}>
            <button type="button" className="card" aria-pressed={now === level} onClick={() => void choose(level)}>
              <b>{t(`acc_${level}`)}</b>
              <span className="fine">{t(`acc_${level}_why`, formatNumber(NEWS_SITES.length))}</span>
            </button>
          </li>
        ))}
      </ul>
      <p role="status" className="quiet">
        {refused ? t('acc_refused') : now === 'some' ? count('acc_now', access.data?.sites.length ?? 0) : now ? t(`acc_now_${now}`) : ''}
      </p>
      {now === 'some' && <AllowedSites sites={access.data?.sites ?? []} />}
    </>
  );
}

function AllowedSites({ sites }: { sites: readonly string[] }) {
  const app = useApp();
  const [written, setWritten] = useState('');
  const [isBad, setBad] = useState(false);

  function add() {
    const site = siteOf(written);
    setBad(site === null);
    if (site !== null) void app.allowSites([site]).then((allowed) => allowed && setWritten(''));
  }

  return (
    <details className="allowed">
      <summary>{t('acc_sites')}</summary>
      <form
        className="actions"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <TextField label={t('acc_add')} value={written} onChange={setWritten} />
        <button type="submit">{t('acc_add_button')}</button>
        <span role="status">{isBad ? t('acc_bad_site') : ''}</span>
      </form>
      <ul className="tags">
        {sites.map((site) => (
          <li key={site}>
            {site}
            <button type="button" className="close" aria-label={t('acc_remove', site)} onClick={() => void app.forbidSites([site])}>
              ×
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
