import { expect, test } from 'vitest';
import { sessionLength } from '../../../../../utils/core/languages/sentences/numbered-sessions.ts';

/** What numbers a session right behind the mark. */
function numbering(line: string): string {
  const at = line.indexOf('|');
  const text = line.replace('|', '');
  return text.slice(at, at + sessionLength(text, at));
}

test.each([
  ['世界潮汐组织|第39届大会', '第39届'],
  ['世界潮汐组织|第四十一届全体大会', '第四十一届全体'],
  ['世界潮汐機構|第42回総会', '第42回'],
  ['WOTIDE| 3rd General Conference', ' 3rd'],
  ['WOTIDE|’s 42nd General Conference', '’s 42nd'],
  ['유네스코| 제42차 총회', ' 제42차'],
  ['WOTIDE| 3rd', ''],
  ['WOTIDE| 80 Years', ''],
  ['WOTIDE|’s 80th birthday', ''],
  ['世界潮汐组织|第一任总干事', ''],
  ['WOTIDE|', ''],
])('%s', (line, expected) => expect(numbering(line)).toBe(expected));
