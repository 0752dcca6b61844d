/** What a reader sees where there is nothing else to see: what is so, and what to do next. */
import type { ReactNode } from 'react';
import { Fault } from '../utils/fault';
import { t } from '../utils/i18n';
import { Figure, type FigureName } from './icons';

export function Loading() {
  return (
    <div className="skeleton" role="status" aria-label={t('loading')}>
      <span className="bone w95" />
      <span className="bone w60" />
    </div>
  );
}

/** The shape of a story while it is fetched, so that nothing jumps when it comes. */
export function StorySkeleton() {
  return (
    <div className="skeleton" role="status" aria-label={t('loading')}>
      <span className="bone w20" />
      <span className="bone tall w95" />
      <span className="bone tall w60" />
      <span className="bone w40" />
      <div className="bone-card">
        {(['w40', 'w95', 'w80', 'w95', 'w60', 'w20'] as const).map((width, i) => (
          <span key={i} className={`bone ${width}`} />
        ))}
      </div>
      {[0, 1, 2].map((i) => (
        <div key={i} className="bone-line">
          <span className="bone tile" />
          <span>
            <span className="bone w40" />
            <span className="bone w95" />
          </span>
        </div>
      ))}
    </div>
  );
}

export function StateView({ figure, title, next, children }: { figure?: FigureName; title: string; next?: string; children?: ReactNode }) {
  return (
    <div className="state">
      {figure && <Figure name={figure} />}
      <p className="state-title">{title}</p>
      {next && <p className="quiet">{next}</p>}
      {children}
    </div>
  );
}

const SENTENCES: Record<string, { title: string; next: string; figure: FigureName }> = {
  offline: { title: 'fault_offline', next: 'fault_offline_next', figure: 'offline' },
  'no-backend': { title: 'fault_no_backend', next: 'fault_no_backend_next', figure: 'nobody' },
  'bad-answer': { title: 'fault_bad_answer', next: 'fault_bad_answer_next', figure: 'fault' },
  busy: { title: 'fault_busy', next: 'fault_busy_next', figure: 'nobody' },
  'not-found': { title: 'fault_not_found', next: 'fault_not_found_next', figure: 'page' },
};
const OTHER = { title: 'fault_other', next: 'fault_other_next', figure: 'fault' } as const;

export function FaultView({ fault, onRetry, onOptions }: { fault: unknown; onRetry: () => void; onOptions?: () => void }) {
  const { title, next, figure } = SENTENCES[fault instanceof Fault ? fault.code : ''] ?? OTHER;
  return (
    <div role="alert">
      <StateView figure={figure} title={t(title)} next={t(next)}>
        <p className="actions">
          <button type="button" className="main" onClick={onRetry}>
            {t('try_again')}
          </button>
          {onOptions && (
            <button type="button" onClick={onOptions}>
              {t('options')}
            </button>
          )}
        </p>
      </StateView>
    </div>
  );
}
