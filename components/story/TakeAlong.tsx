/** Ways to take a story along: copied as text or Markdown, its first report's link, e-mail, the system's own share sheet. */
import { useId, useState } from 'react';
import type { Story } from '../../engine/contract/story';
import { t } from '../../utils/i18n';
import { useDisclosure } from '../useDisclosure';
import { asText } from './as-text';

export interface TakeAlongProps {
  copy: (text: string) => Promise<void>;
  /** The system's share sheet; null where the browser has none. */
  share: ((what: { title: string; text: string; url: string }) => Promise<void>) | null;
}

/** A mail program takes addresses of about this many characters. */
const MAIL_LETTERS = 1800;

export const mailAddress = (subject: string, body: string): string =>
  `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.length > MAIL_LETTERS ? `${body.slice(0, MAIL_LETTERS)}…` : body)}`;

export function TakeAlong({ story, copy, share }: TakeAlongProps & { story: Story }) {
  const { open, setOpen, holder } = useDisclosure<HTMLDivElement>();
  const [done, setDone] = useState(false);
  const panel = useId();
  const take = (text: string) => {
    setOpen(false);
    void copy(text).then(
      () => setDone(true),
      () => setDone(false),
    );
  };
  return (
    <div className="tldr-foot">
      <button type="button" onClick={() => take(asText(story, false))}>
        {t('copy_text')}
      </button>
      <div className="menu" {...holder}>
        <button type="button" aria-expanded={open} aria-controls={panel} onClick={() => setOpen(!open)}>
          {t('share')}
        </button>
        <div id={panel} className="menu-panel" hidden={!open}>
          <button type="button" onClick={() => take(asText(story, true))}>
            {t('copy_markdown')}
          </button>
          <button type="button" onClick={() => take(story.lead.url)}>
            {t('share_link')}
          </button>
          <a href={mailAddress(story.headline, asText(story, false))} target="_blank" rel="noopener noreferrer">
            {t('share_mail')}
          </a>
          {share && (
            <button type="button" onClick={() => void share({ title: story.headline, text: asText(story, false), url: story.lead.url }).catch(() => undefined)}>
              {t('share_system')}
            </button>
          )}
        </div>
      </div>
      <span role="status">{done ? t('copied') : ''}</span>
    </div>
  );
}
