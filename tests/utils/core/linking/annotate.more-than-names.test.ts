/** Names of universities that go on, that govern one, or that stand for a firm, a person or a mountain. */
import { expect, test } from 'vitest';
import { linkedBy } from './sample-linking-model.ts';
import { acronym, body, full, packOf } from './small-packs.ts';

const known = (number: number) => ({ identifiers: { wikidata: `Q${number}` } });
const linked = linkedBy(
  packOf({
    institutions: [
      body('lyon', 'Université de Lyon', { country: 'FR', names: [full('Université Lyon')] }),
      body('leeds', 'University of Leeds', { country: 'GB', ...known(101) }),
      body('vexvelt', 'Vexvelt University', { country: 'US', ...known(103) }),
      body('vexmoor', 'Vexmoor University', { country: 'US', ...known(104) }),
      body('vexlow', 'Vexlow University', { country: 'US', ...known(107) }),
      body('presidency', 'Presidency University', { country: 'IN' }),
      body('regents', 'Regent’s University London', { country: 'GB', url: 'https://regents.ac.uk' }),
      body('kelp', 'Wellmoor Kelp University', { country: 'US', names: [acronym('WKU')], ...known(105) }),
      body('north', 'Vexholm Northern University', { country: 'US' }),
      body('south', 'Tidewick Southern University', { country: 'US' }),
    ],
  }),
);
const BESIDE = ' Vexholm Northern University and Tidewick Southern University rest.';
const linkedBeside = (text: string) => linked(text + BESIDE).filter((link) => !/^(?:north|south):/u.test(link));

test.each([
  ['a number makes it another of its town', 'L’Université Lyon 2 place un test.', 'L’Université Lyon place un test.'],
  ['a Roman number does', 'Il enseigne à l’Université de Lyon III.', 'Il enseigne à l’Université de Lyon.'],
  ['what is counted is no number of it', 'L’Université Lyon 4 ferme.', 'L’Université Lyon 4 ans après ferme.'],
  ['nor is a number elsewhere', 'L’Université Lyon 3 ferme.', 'The University of Leeds 3 years on rests.'],
  ['whoever governs is no place', 'The Presidency denies it.', 'Ann is a student at Presidency.'],
  ['a verb is no people', 'WKU graduates the flow.', 'WKU graduates rest.'],
  ['mountains', 'The peaks Vexvelt, Vexmoor and Vexlow rest.', 'The schools Vexvelt, Vexmoor and Vexlow rest.'],
  ['a person’s last name', 'Dr. Vexvelt U, of Rangoon, rests.', 'The dean of Vexvelt U, of Rangoon, rests.'],
  ['a shop', 'Toko Vexvelt University rests.', 'Vexvelt University rests.'],
])('%s', (_, none, some) => {
  expect(linkedBeside(none)).toEqual([]);
  expect(linkedBeside(some).length).toBeGreaterThan(0);
});

test('a board is not called as a site is', () => {
  expect(linkedBeside('The Board of Regents met.')).toEqual([]);
});
