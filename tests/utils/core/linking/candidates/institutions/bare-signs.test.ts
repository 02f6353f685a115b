import { expect, test } from 'vitest';
import {
  bareSigns,
  isInRowOfUniversities,
  isSaidBeside,
  learningNear,
} from '../../../../../../utils/core/linking/candidates/institutions/bare-signs.ts';
import { createLinkingModel } from '../../../../../../utils/core/linking/linking-model.ts';
import { institutionSpan } from '../../institution-span.ts';
import { entryOf } from '../../sample-linking-model.ts';
import { body, packOf } from '../../small-packs.ts';

const model = createLinkingModel([
  packOf({
    institutions: [
      body('leeds', 'University of Leeds', { country: 'GB' }),
      body('brown', 'Brown University'),
      body('emma', 'Emma Vexlow University'),
      body('health', 'University of Health Sciences'),
    ],
  }),
]);
const signsOf = (line: string, language = 'en', role: 'text' | 'cell' = 'text') => {
  const span = institutionSpan(line, model, { language, role });
  return bareSigns(span, learningNear(span), false);
};

test.each([
  ['engineers at «Leeds»', 'scholars-before', 'drivers at «Leeds»'],
  ['a «Leeds» thesis', 'scholars-behind', 'a «Leeds» paper'],
  ['they met at «Leeds»', 'behind-at', 'they met near «Leeds»'],
  ['Anna Dijk («Leeds») spoke', 'affiliation', 'Elland Road («Leeds») opens'],
  ['«Leeds» and Lund universities', 'row-of-universities', '«Leeds» universities'],
  ['«Leeds» offers a course', 'deed-behind', '«Leeds» offers a bribe'],
  ['the «Leeds» bus', 'behind-the', 'a «Leeds» bus'],
  ['a swap with «Leeds»', 'behind-with', 'a road with «Leeds»'],
  ['«Leeds», the best, rests', 'apposition', '«Leeds», best of all, rests'],
  ['LS2 9 «Leeds»', 'in-address', 'of all «Leeds»'],
  ['«Leeds» lost the match', 'sport-near', '«Leeds» sold the letter'],
  ['the mayor of «Leeds»', 'city-beside', 'the dean of «Leeds»'],
  ['a statue of «Emma Vexlow»', 'whole-person', 'students of «Emma Vexlow»'],
  ['«Emma Vexlow» rests', 'whole-person', 'she came from «Emma Vexlow»'],
] as const)('%s: %s, but not %s', (line, sign, nearMiss) => {
  expect(signsOf(line)).toContain(sign);
  expect(signsOf(nearMiss)).not.toContain(sign);
});

test('what else the name is, is a sign as well', () => {
  expect(signsOf('«Leeds» rests')).toContain('town');
  expect(signsOf('«Brown» rests')).not.toContain('town');
});

test('a cell of nothing but the name and its figures', () => {
  expect(signsOf('«Leeds» 12', 'en', 'cell')).toContain('alone-in-cell');
  expect(signsOf('«Leeds» 12')).not.toContain('alone-in-cell');
  expect(signsOf('«Leeds» trams', 'en', 'cell')).not.toContain('alone-in-cell');
});

test.each([
  ['4 - «Leeds» (UK)', true],
  ['4. «Leeds» (United Kingdom)', true],
  ['4 - «Leeds» (US)', false],
  ['4 - «Leeds» (trams)', false],
])('%s is alone but for its rank and its own country: %s', (line, expected) =>
  expect(signsOf(line, 'en', 'cell').includes('alone-in-cell')).toBe(expected),
);

test.each([
  ['Vexelby, Lund and «Leeds» universities', true],
  ['the universities of Lund and «Leeds»', true],
  ['the universities near «Leeds»', false],
  ['the bears of Lund and «Leeds»', false],
])('%s: in a row of universities is %s', (line, expected) => {
  expect(isInRowOfUniversities(institutionSpan(line, model))).toBe(expected);
});

test('what is said right beside outweighs another bearer, but words of learning behind a surname do not', () => {
  const [leeds, brown] = [entryOf('Leeds', model), entryOf('Brown', model)];
  expect(isSaidBeside(brown, ['scholars-before'])).toBe(true);
  expect(isSaidBeside(brown, ['scholars-behind'])).toBe(false);
  expect(isSaidBeside(leeds, ['learning-near'])).toBe(false);
  expect(isSaidBeside(leeds)).toBe(false);
});

test('an article before a word for a university says nothing', () => {
  expect(signsOf('the «University of Health Sciences» rests')).not.toContain('behind-the');
});
