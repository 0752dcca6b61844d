/** The companies of a story: chips with ticker and price, and what is known of each. */
import { useId } from 'react';
import { Sector, type Company, type Quote } from '../../engine/contract/company';
import { countryName, formatDay, formatPercent, formatPrice, formatTime, formatValue, t } from '../../utils/i18n';
import { Sparkline } from './Sparkline';

function Change({ percent }: { percent: number | null }) {
  if (percent === null) return null;
  const up = percent >= 0;
  return <bdi className={up ? 'up' : 'down'}>{`${up ? '▲' : '▼'} ${formatPercent(percent)}`}</bdi>;
}

const quoteTime = (quote: Quote): string => `${t('quote_at', formatTime(quote.at))}${quote.delayed ? `, ${t('delayed')}` : ''}`;

export function TickerChips({ companies }: { companies: readonly Company[] }) {
  const listed = companies.filter(({ ticker }) => ticker !== null);
  if (listed.length === 0) return null;
  return (
    <ul className="chips" aria-label={t('companies')}>
      {listed.map(({ id, name, ticker, quote }) => (
        <li key={id} className="chip" title={`${name}, ${quote ? quoteTime(quote) : t('no_quote')}`}>
          <b>{ticker}</b> {quote && <bdi>{formatPrice(quote.price, quote.currency)}</bdi>} {quote && <Change percent={quote.changePercent} />}
        </li>
      ))}
    </ul>
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
          <CompanyItem key={company.id} company={company} />
        ))}
      </ul>
    </section>
  );
}

/** Nothing for a sector that this version has no name for. */
const sectorName = (sector: string | null): string | null => {
  const known = Sector.safeParse(sector);
  return known.success ? t(`sector_${known.data}`) : null;
};

function CompanyItem({ company }: { company: Company }) {
  const { name, ticker, exchange, sector, country, valuation, quote } = company;
  const place = [ticker ? [exchange, ticker].filter(Boolean).join(': ') : t('company_private'), sectorName(sector), country ? countryName(country) : null].filter(Boolean);
  return (
    <li>
      <b>{name}</b>
      {quote && (
        <p className="company-price">
          <b><bdi>{formatPrice(quote.price, quote.currency)}</bdi></b> <Change percent={quote.changePercent} />
        </p>
      )}
      <p className="fine">{place.join(' · ')}</p>
      {quote && <Sparkline quote={quote} />}
      {valuation && <p className="fine">{t('company_value', formatValue(valuation.value.amount, valuation.value.currency), formatDay(valuation.asOf), valuation.source)}</p>}
      {(quote || ticker) && <p className="fine">{quote ? `${quoteTime(quote)} · ${quote.provider}` : t('no_quote')}</p>}
    </li>
  );
}
