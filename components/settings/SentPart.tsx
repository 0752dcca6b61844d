/** Every request that left the browser: in plain words, and word for word. */
import type { SentEntry } from '../../utils/messages';
import { useSent } from '../../utils/hooks';
import { formatTime, t } from '../../utils/i18n';

const SHOWN = 100;

/** What a request was for. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/\/v1\/index\/\d+\/\d+$/, 'sent_shard'],
  [/\/v1\/index$/, 'sent_index'],
  [/\/v1\/headlines\//, 'sent_headlines'],
  [/\/v1\/stories\/\d+$/, 'sent_story'],
  [/\/v1\/stories(\?|$)/, 'sent_stories'],
  [/\/v1\/search\?/, 'sent_search'],
  [/\/v1\/lookup$/, 'sent_lookup'],
  [/\/chat\/completions$/, 'sent_model'],
];

const kindOf = ({ url }: SentEntry): string => KINDS.find(([form]) => form.test(url))?.[1] ?? 'sent_other';

export function Sent() {
  const { query, clear } = useSent();
  const entries = query.data ?? [];
  if (entries.length === 0) return <p className="quiet">{t('opt_sent_none')}</p>;
  return (
    <>
      <ol className="sent">
        {entries.slice(0, SHOWN).map((entry, i) => (
          <li key={`${entry.at}${i}`}>
            <details>
              <summary>
                <time dateTime={entry.at}>{formatTime(entry.at)}</time> <span>{t(kindOf(entry))}</span>
              </summary>
              <code dir="ltr">
                {entry.method} {entry.url} → {entry.status ?? '–'}
              </code>
              {entry.body && <code dir="auto">{entry.body}</code>}
            </details>
          </li>
        ))}
      </ol>
      <button type="button" onClick={() => clear.mutate()}>
        {t('opt_clear')}
      </button>
    </>
  );
}
