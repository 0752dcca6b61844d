/** What every part of the options is made of. */
import { useId, type ReactNode } from 'react';
import { t } from '../../utils/i18n';

export interface PartProps {
  /** Anchor of the part in the page. */
  id: string;
  title: string;
  why?: string;
  children: ReactNode;
}

export function Part({ id, title, why, children }: PartProps) {
  return (
    <section className="part" aria-labelledby={`${id}-title`} id={id}>
      <h2 id={`${id}-title`}>{title}</h2>
      {why && <p className="quiet">{why}</p>}
      {children}
    </section>
  );
}

export interface ChoiceProps<T extends string> {
  label: string;
  value: T;
  /** Message keys of the options, and of a reason for each. */
  options: Record<T, string>;
  whys?: Partial<Record<T, string>>;
  onChange: (value: T) => void;
}

/** One of a few: radio buttons, side by side where they are short, one below the other where each has its reason. */
export function Choice<T extends string>({ label, value, options, whys, onChange }: ChoiceProps<T>) {
  const name = useId();
  return (
    <fieldset className={whys ? 'choice reasoned' : 'choice'}>
      <legend>{label}</legend>
      {(Object.keys(options) as T[]).map((option) => (
        <label key={option} className="option">
          <input type="radio" name={name} checked={value === option} onChange={() => onChange(option)} />
          <span>
            {t(options[option])}
            {whys?.[option] && <span className="fine why">{t(whys[option])}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

export function Check({ checked, onChange, children }: { checked: boolean; onChange: (checked: boolean) => void; children: ReactNode }) {
  return (
    <label className="option">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      <span>{children}</span>
    </label>
  );
}

export interface TextFieldProps {
  label: string;
  value: string;
  type?: 'text' | 'url' | 'password';
  hint?: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
}

export function TextField({ label, value, type = 'text', hint, onChange, onBlur }: TextFieldProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input id={id} type={type} value={value} onChange={(event) => onChange(event.target.value)} onBlur={onBlur} spellCheck={false} autoComplete="off" aria-describedby={hint ? `${id}-hint` : undefined} dir={type === 'url' ? 'ltr' : undefined} />
      {hint && (
        <p className="fine" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
