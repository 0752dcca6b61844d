/** A story as text that can be carried elsewhere: the TL;DR with its sources, plain or as Markdown. */
import type { Story } from '../../engine/contract/story';
import { t } from '../../utils/i18n';
import { passages } from './Sentence';

/** Marks that Markdown would read as its own are escaped in text that comes from elsewhere. */
const escaped = (text: string): string => text.replace(/[\\`*_{}[\]<>#|]/g, '\\$&');

export function asText(story: Story, markdown: boolean): string {
  const plain = markdown ? escaped : (text: string) => text;
  const lines = story.tldr.sentences.map((sentence) => {
    const names = passages(sentence, story).map(({ outlet }) => plain(outlet));
    return `${plain(sentence.text)} (${names.join(', ')})`;
  });
  const sources = story.coverage.map(({ outlet, title, url }) =>
    markdown ? `- [${escaped(`${outlet.name}: ${title}`)}](${url.replace(/[()]/g, encodeURIComponent)})` : `- ${outlet.name}: ${title}\n  ${url}`,
  );
  const head = markdown ? `## ${plain(story.headline)}` : story.headline;
  return [head, '', ...(lines.length > 0 ? [lines.join(markdown ? '\n\n' : '\n'), ''] : []), `${t('sources')}:`, '', ...sources, ''].join('\n');
}
