/** Lines above a story: what is new since it was opened, and that it is shown from memory. */
import { count, formatTime, joined, t } from '../../utils/i18n';
import { isNews, type StoryNews } from './news';

export function NewsNotice({ news, onSeen }: { news: StoryNews; onSeen: () => void }) {
  const parts = [
    ...(news.outlets > 0 ? [count('news_outlets', news.outlets)] : []),
    ...(news.headline ? [t('news_headline')] : []),
    ...(news.summary ? [t('news_summary')] : []),
    ...(news.differences ? [t('news_differences')] : []),
  ];
  const shown = isNews(news) && parts.length > 0;
  return (
    <div role="status">
      {shown && (
        <div className="notice">
          <p>
            {t('news_since')}: <b>{joined(parts)}</b>
          </p>
          <button type="button" className="link" onClick={onSeen}>
            {t('news_seen')}
          </button>
        </div>
      )}
    </div>
  );
}

export function StaleNotice({ at, onRetry }: { at: string; onRetry: () => void }) {
  return (
    <div className="notice" role="status">
      <p>{t('stale_at', formatTime(at))}</p>
      <button type="button" className="link" onClick={onRetry}>
        {t('try_again')}
      </button>
    </div>
  );
}
