/** What the profile of one language does by itself: Swedish, which no rule speaks of. */
import { expect, test } from 'vitest';
import { linkedBy } from './sample-linking-model.ts';
import { body, packOf } from './small-packs.ts';

const linked = linkedBy(
  packOf({
    institutions: [
      body('torukasia', 'Torukasia University', { country: 'MY' }),
      body('leeds', 'University of Leeds', { country: 'GB' }),
      body('brackwater', 'Brackwater University', { country: 'NZ' }),
      body('hollowmere', 'Hollowmere Trent University', { country: 'GB' }),
      body('velsund', 'Velsund University', { country: 'NO' }),
    ],
  }),
);

test('a university is linked by its name in Swedish', () => {
  expect(linked('Forskare vid Universitetet i Torukasia reser.')).toEqual(['torukasia: Universitetet i Torukasia']);
});

test('a short name that is defined in Swedish is linked on the whole page', () => {
  expect(linked('Torukasia University (nedan TOU) reser.', 'Rektorn för TOU svarar.')).toEqual([
    'torukasia: Torukasia University',
    'torukasia: TOU',
    'torukasia: TOU',
  ]);
});

test('a town is linked as its university beside Swedish words of learning alone', () => {
  const others = 'Brackwater University, Hollowmere Trent University, Velsund University, University of Leeds.';
  expect(linked(others, 'Leeds studenter reser.').at(-1)).toBe('leeds: Leeds');
  expect(linked(others, 'Leeds bagare reser.').at(-1)).toBe('leeds: University of Leeds');
});
