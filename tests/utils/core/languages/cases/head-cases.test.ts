import { expect, test } from 'vitest';
import { serbianPersonCases } from '../../../../../utils/core/languages/cases/slavic-cases.ts';
import { ukrainianPersonCases } from '../../../../../utils/core/languages/transcription/ukrainian-names.ts';

test.each([
  ['Олександр Шевченко', 'Олександра Шевченко'],
  ['Олександра Ткачук', 'Олександра Ткачука'],
])('%s is in no case %s, who is somebody else', (name, other) => {
  expect(ukrainianPersonCases(name)).not.toContain(other);
});

test.each([
  ['Ivan Rado', 'Ivana Rado'],
  ['Milana Marković', 'Milana Markovića'],
])('%s is in no case %s, who is somebody else', (name, other) => {
  expect(serbianPersonCases(name)).not.toContain(other);
});

test('is declined', () => {
  expect(ukrainianPersonCases('Олександр Шевченко')).toContain('Олександра Шевченка');
  expect(serbianPersonCases('Nikola Jokić')).toContain('Nikole Jokića');
});
