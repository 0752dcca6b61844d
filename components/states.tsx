/** What a reader sees where there is nothing else to see: what is so, and what to do next. */
import type { ReactNode } from 'react';
import { Fault } from '../utils/fault';
import { t } from '../utils/i18n';

export function Loading() {
  return (
    <div className="state" role="status" aria-label={t('loading')}>
      <div className="bone wide" />
      <div className="bone" />
      <div className="bone short" />
    </div>
  );
}

export function StateView({ title, next, children }: { title: string; next?: string; children?: ReactNode }) {
  return (
    <div className="state">
      <p className="state-title">{title}</p>
      {next && <p className="quiet">{next}</p>}
      {children}
    </div>
  );
}

const SENTENCES: Record<string, [string, string]> = {
  offline: ['fault_offline', 'fault_offline_next'],
  'no-backend': ['fault_no_backend', 'fault_no_backend_next'],
  'bad-answer': ['fault_bad_answer', 'fault_bad_answer_next'],
  'not-found': ['fault_not_found', ''],
};

export function FaultView({ fault, onRetry, onOptions }: { fault: unknown; onRetry: () => void; onOptions?: () => void }) {
  const [title, next] = SENTENCES[fault instanceof Fault ? fault.code : ''] ?? ['fault_other', ''];
  return (
    <div role="alert">
      <StateView title={t(title)} next={next ? t(next) : ''}>
        <p className="actions">
          <button type="button" onClick={onRetry}>
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
