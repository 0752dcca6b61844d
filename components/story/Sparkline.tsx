/** The last month's closes as a line. */
import type { Quote } from '../../engine/contract/company';
import { formatPrice, t } from '../../utils/i18n';

const WIDE = 100;
const HIGH = 40;
/** Room above and below the line, so that its stroke is not cut. */
const MARGIN = 3;

export function Sparkline({ quote }: { quote: Quote }) {
  const { sparkline: values, currency } = quote;
  const [first] = values;
  const last = values.at(-1);
  if (values.length < 2 || first === undefined || last === undefined) return null;
  const low = Math.min(...values);
  const span = Math.max(...values) - low || 1;
  const points = values.map((value, i) => `${((i / (values.length - 1)) * WIDE).toFixed(1)},${(HIGH - MARGIN - ((value - low) / span) * (HIGH - 2 * MARGIN)).toFixed(1)}`);
  return (
    <svg className="sparkline" viewBox={`0 0 ${WIDE} ${HIGH}`} preserveAspectRatio="none" role="img" aria-label={t('company_month', formatPrice(first, currency), formatPrice(last, currency))}>
      <path className="area" d={`M0,${HIGH}L${points.join('L')}L${WIDE},${HIGH}Z`} />
      <path className="line" d={`M${points.join('L')}`} />
    </svg>
  );
}
