/** HTML written with a tag that escapes every value, so that no text of the newsroom can break its own page. */

export interface Html {
  readonly html: string;
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}

type Value = string | number | Html | readonly Html[] | null;

function render(value: Value): string {
  if (value === null) return '';
  if (typeof value === 'string' || typeof value === 'number') return escape(String(value));
  if ('html' in value) return value.html;
  return value.map((part) => part.html).join('\n');
}

export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Html {
  return { html: strings.reduce((out, text, i) => out + text + (i < values.length ? render(values[i] ?? null) : ''), '') };
}

/** A JSON-LD block; `<` is escaped so that the text cannot end the script. */
export function jsonLd(value: object): Html {
  return { html: `<script type="application/ld+json">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>` };
}
