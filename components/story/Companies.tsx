/** The companies of a story: chips with ticker and price, and a table of what is known of each. */
import { useId } from 'react';
import type { Company, Quote } from '../../engine/contract/company';
import { countryName, formatDay, formatPercent, formatPrice, formatTime, formatValue, t } from '../../utils/i18n';

function Change({ percent }: { percent: number | null }) {
  if (percent === null) return null;
  const up = percent >= 0;
  return <span className={up ? 'up' : 'down'}>{`${up ? '▲' : '▼'}${formatPercent(percent)}`}</span>;
}

export function TickerChips({ companies }: { companies: readonly Company[] }) {
  const listed = companies.filter(({ ticker }) => ticker !== null);
  if (listed.length === 0) return null;
  return (
    <ul className="chips" aria-label={t('companies')}>
      {listed.map(({ id, name, ticker, quote }) => (
        <li key={id} className="chip" title={quote ? `${name}, ${t('quote_at', formatTime(quote.at))}${quote.delayed ? `, ${t('delayed')}` : ''}` : `${name}, ${t('no_quote')}`}>
          <b>{ticker}</b>
          {quote && <span> {formatPrice(quote.price, quote.currency)} </span>}
          {quote && <Change percent={quote.changePercent} />}
        </li>
      ))}
    </ul>
  );
}

const WIDTH = 72;
const HEIGHT = 20;

/** A line of the last month's closes. */
function Sparkline({ values, label }: { values: readonly number[]; label: string }) {
  if (values.length < 2) return null;
  const low = Math.min(...values);
  const span = Math.max(...values) - low || 1;
  const points = values.map((value, i) => `${((i / (values.length - 1)) * WIDTH).toFixed(1)},${(HEIGHT - 2 - ((value - low) / span) * (HEIGHT - 4)).toFixed(1)}`);
  return (
    <svg className="sparkline" width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <polyline points={points.join(' ')} />
    </svg>
  );
}

function Price({ quote }: { quote: Quote }) {
  return (
    <p className="fine">
      {t('quote_at', formatTime(quote.at))}
      {quote.delayed ? `, ${t('delayed')}` : ''} · {quote.provider}
    </p>
  );
}

export function Companies({ companies }: { companies: readonly Company[] }) {
  const heading = useId();
  if (companies.length === 0) return null;
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>{t('companies')}</h2>
      <ul className="companies">
        {companies.map((company) => (
          <li key={company.id}>
            <p className="company-line">
              <b>{company.name}</b>
              <span>{company.ticker ? `${company.exchange ?? ''}: ${company.ticker}` : t('company_private')}</span>
              {company.quote && (
                <span>
                  {formatPrice(company.quote.price, company.quote.currency)} <Change percent={company.quote.changePercent} />
                </span>
              )}
            </p>
            <p className="fine">{[company.sector, company.country ? countryName(company.country) : null].filter(Boolean).join(' · ')}</p>
            {company.valuation && <p className="fine">{t('company_value', formatValue(company.valuation.value.amount, company.valuation.value.currency), formatDay(company.valuation.asOf), company.valuation.source)}</p>}
            {company.quote && <Sparkline values={company.quote.sparkline} label={company.name} />}
            {company.quote && <Price quote={company.quote} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
