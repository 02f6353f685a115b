import { expect, test } from 'vitest';
import { resultInSentence } from '../../../../../utils/core/languages/sport/english-results.ts';

const result = (line: string): string | null => {
  const [before = '', surface = '', after = ''] = line.split(/[«»]/u);
  return resultInSentence({ before, after, surface });
};

test.each([
  ['«Toruk» beat Vexby 3-1 on Friday.', '3-1'],
  ['«Toruk», who downed Vexby 98-87', '98-87'],
  ['Vexby beat «Toruk» by two goals.', 'by two goals'],
  ['a 2-0 win over «Toruk»', '2-0'],
  ['«Toruk» were beaten by Vexby in extra time.', 'extra time'],
])('%s: %s', (line, found) => expect(result(line)).toBe(found));

test.each([
  '«Toruk» beat off residents 3-1.',
  '«Toruk» runs 10-15 shops.',
  '«Toruk» won the motion in the council 3-1.',
  'Vexby rests by meeting the goals of «Toruk».',
])('%s is no result', (line) => expect(result(line)).toBeNull());
