/** "Something is wrong here": a report made on the spot. Nothing is sent; the reader copies it or mails it, or does not. */
import { useId, useState } from 'react';
import type { Story } from '../../engine/contract/story';
import { t } from '../../utils/i18n';
import { mailAddress } from './TakeAlong';

const SUBJECTS = ['wrong_summary', 'wrong_grouping', 'wrong_company', 'wrong_difference', 'wrong_else'] as const;
type Subject = (typeof SUBJECTS)[number];

/** What a person who mends it needs: which story, when, what is shown, and the reader's own words. No page, no settings. */
function reportText(story: Story, subject: Subject, note: string): string {
  return [
    `Sidelight: ${t(subject)}`,
    `${story.headline} (${story.id}, ${story.updatedAt})`,
    ...(note.trim() ? ['', note.trim()] : []),
    '',
    ...(subject === 'wrong_summary' ? story.tldr.sentences.map(({ text }) => `> ${text}`) : []),
    ...(subject === 'wrong_company' ? story.companyList.map(({ name, ticker, quote }) => `> ${name} ${ticker ?? ''} ${quote?.price ?? ''}`.trimEnd()) : []),
    ...(subject === 'wrong_difference' ? story.differences.map(({ subject: what, values }) => `> ${what}: ${values.map(({ value }) => value).join(' / ')}`) : []),
    ...(subject === 'wrong_grouping' ? story.coverage.map(({ outlet, url }) => `> ${outlet.name}: ${url}`) : []),
    '',
  ].join('\n');
}

export function Report({ story, copy }: { story: Story; copy: (text: string) => Promise<void> }) {
  const [subject, setSubject] = useState<Subject>('wrong_summary');
  const [note, setNote] = useState('');
  const [done, setDone] = useState(false);
  const name = useId();
  const text = reportText(story, subject, note);
  return (
    <section className="report" aria-label={t('wrong')}>
      <details>
        <summary>{t('wrong')}</summary>
        <fieldset>
          <legend>{t('wrong_what')}</legend>
          {SUBJECTS.map((one) => (
            <label key={one}>
              <input type="radio" name={name} checked={subject === one} onChange={() => setSubject(one)} />
              {t(one)}
            </label>
          ))}
        </fieldset>
        <label>
          {t('wrong_note')}
          <textarea value={note} maxLength={2000} onInput={(event) => setNote(event.currentTarget.value)} />
        </label>
        <p className="quiet">{t('wrong_local')}</p>
        <p className="actions">
          <button type="button" onClick={() => void copy(text).then(() => setDone(true))}>
            {t('wrong_copy')}
          </button>
          <a href={mailAddress(`Sidelight: ${t(subject)}`, text)} target="_blank" rel="noopener noreferrer">
            {t('wrong_mail')}
          </a>
          <span role="status">{done ? t('copied') : ''}</span>
        </p>
      </details>
    </section>
  );
}
