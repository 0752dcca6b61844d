import { expect, it } from 'vitest';
import { initials } from '../../../components/story/initials';

it.each([
  ['The Lantern', 'L'], ['Harbour Gazette', 'HG'], ['Ledger & Exchange', 'LE'], ['Der Morgenbote', 'M'], ['7days', '7'], ['صحيفة الميناء', 'ص'], ['朝の新聞', '朝'], ['a', 'A'],
])('marks %s with %s', (name, mark) => {
  expect(initials(name)).toBe(mark);
});
