import { expect, test } from 'vitest';
import { endsOpeningAdverbial } from '../../../../../utils/core/languages/sentences/opening-adverbials.ts';

/** Whether the word right before the surname, which is marked, ends a part that opens its sentence. */
function ends(line: string, language = 'en'): boolean {
  const [before = '', after = ''] = line.split('«Vexler»');
  return endsOpeningAdverbial(before.trim().split(' ').at(-1) ?? '', before, after, language);
}

test.each([
  'On 21st May «Vexler» had written',
  'On 3 March «Vexler» wrote',
  'In October «Vexler» wrote',
  'Before the G20 Hangzhou Summit «Vexler» told',
  'After the Paris Conference «Vexler» flew home',
  'On Independence Day «Vexler» spoke',
  'In Beijing «Vexler» met',
])('%s', (line) => expect(ends(line)).toBe(true));

test.each([
  // A given name, or a part of another name.
  'In May «Vexler» found a friend',
  'On 2 May April «Vexler» sang',
  'Before Ana «Vexler» told it',
  'After Victoria «Vexler» won',
  'In Jordan «Vexler» met',
  'At Summit «Vexler» Hotel',
  'The Summit «Vexler» prize went',
  'After that, Doris Day «Vexler» sang',
  'At the festival Lisboa «Vexler» sang',
])('%s', (line) => expect(ends(line)).toBe(false));

test('other languages are not read', () => {
  expect(ends('In Beijing «Vexler» traf', 'de')).toBe(false);
});
