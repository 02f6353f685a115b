import fc from 'fast-check';
import { expect, it } from 'vitest';
import { labelLines, textWidth } from '../../../../../utils/core/facts/graph/label-lines.ts';

it.each([
  ['UNESCO', ['UNESCO']],
  ['Open University of China', ['Open University of', 'China']],
  ['国家开放大学对外合作与交流处', ['国家开放大学对外合', '作与交流处']],
])('%s', (label, lines) => expect(labelLines(label, 112, 12)).toEqual(lines));

it('breaks no word that fits a node of a narrow panel', () => {
  expect(labelLines('Sukhothai Thammathirat Open University', 79, 12)).toEqual([
    'Sukhothai',
    'Thammathirat',
    'Open',
    'University',
  ]);
});

it('has at most six lines, none wider than the room, and omits letters only at the end', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1, maxLength: 120 }).filter((text) => text.trim() !== ''),
      (label) => {
        const lines = labelLines(label, 112, 12);
        expect(lines.length).toBeLessThanOrEqual(6);
        for (const line of lines) expect(textWidth(line.replace(/…$/, ''), 12)).toBeLessThanOrEqual(112);
        const shown = lines.join('').replace(/…$/, '').replace(/\s/g, '');
        expect(label.replace(/\s/g, '').startsWith(shown)).toBe(true);
      },
    ),
  );
});
