import { expect, it } from 'vitest';
import { contextOf, seenPart } from '../../../../../utils/core/page/selectors/page-lines.ts';

/** The context of the text between brackets. */
function around(text: string) {
  const start = text.indexOf('[');
  const end = text.indexOf(']') - 1;
  const { prefix, suffix } = contextOf(text.replace(/[[\]]/g, ''), { start, end });
  return `${prefix}|${suffix}`;
}

it.each([
  ['keeps white space at the edge of a block', 'It starts\n[Alpha]\nTsinghua', 'It starts\n|\nTsinghua'],
  ['has a space between boxes side by side', 'starts\v[Alpha]\vTsinghua', 'starts | Tsinghua'],
  ['has one space between boxes farther away', 'one\vtwo [Alpha] three\vfour', 'one two | three four'],
  ['joins an initial that floats to its word', 'T\vhen [Alpha] met B\veta', 'Then | met Beta'],
  ['joins characters with a reading', '国\v家 [Alpha] 开\v放', '国家 | 开放'],
  ['does not double a space', 'starts \v[Alpha] \vTsinghua', 'starts | Tsinghua'],
  ['ends where text was left out', 'left\fstarts [Alpha] ends\fright', 'starts | ends'],
])('%s', (_, text, context) => expect(around(text)).toBe(context));

it('takes what shows nothing from the ends of a text alone, however long', () => {
  const text = `a${'\u00a0\u200b'.repeat(100_000)}b`;
  expect(seenPart(`\u200b ${text}\u2060\n`)).toBe(text);
});
