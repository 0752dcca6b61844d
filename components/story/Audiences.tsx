/** Who should care, and why. */
import { useId } from 'react';
import { Topic, type Audience } from '../../engine/contract/story';
import { t } from '../../utils/i18n';

export function Audiences({ audiences }: { audiences: readonly Audience[] }) {
  const heading = useId();
  if (audiences.length === 0) return null;
  // A rule's reason is a topic or a company's name.
  const reason = ({ by, because }: Audience): string => (by === 'rule' ? t('because', Topic.safeParse(because).success ? t(`topic_${because}`) : because) : because);
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>{t('care')}</h2>
      <ul className="audiences">
        {audiences.map((audience) => (
          <li key={audience.id}>
            <b>{t(`aud_${audience.id}`)}</b> <span className="fine">{reason(audience)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
