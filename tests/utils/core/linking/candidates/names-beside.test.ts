import { describe, expect, test } from 'vitest';
import { BlockNames } from '../../../../../utils/core/linking/candidates/block-names.ts';
import { isInRow } from '../../../../../utils/core/linking/candidates/name-rows.ts';
import { NamesBeside } from '../../../../../utils/core/linking/candidates/names-beside.ts';
import { createLinkingModel } from '../../../../../utils/core/linking/linking-model.ts';
import { entryOf } from '../sample-linking-model.ts';
import { acronym, body, packOf, person } from '../small-packs.ts';

const pack = packOf({
  institutions: [
    body('vexelby', 'Vexelby University', { names: [acronym('VXLU', 'context')] }),
    body('unit', 'Institute for Lanterns', { partOf: 'vexelby', names: [acronym('ILAX', 'context')] }),
    body('brackwater', 'Brackwater University'),
  ],
  officials: [person('toruk', 'Toruk Vexler', { roles: ['rector at vexelby'] })],
});
const model = createLinkingModel([pack]);
const namesOf = (text: string) => new BlockNames(text, model.compiledNames.scan(text), model);
const besideIn = (text: string) => new NamesBeside(namesOf(text));
const official = pack.officials[0];
const [university] = pack.institutions;
if (!official || !university) throw new Error('the pack has both');

describe('an official is affiliated', () => {
  test.each([
    ['Toruk Vexler of Vexelby University', 0, true],
    ['Toruk Vexler (Vexelby University)', 0, true],
    ['Vexelby University rector Toruk Vexler', 1, true],
    ['Toruk Vexler, President and Rector of Vexelby University', 0, true],
    ['Toruk Vexler, Vice Rector of the Vexelby University', 0, true],
    ['Toruk Vexler, Rector of Brackwater University', 0, false],
    ['Toruk Vexler, Rector of Vexelby University Cruises', 0, false],
    ['Toruk Vexler iz Vexelby University', 0, true],
    ['Toruk Vexler) của Vexelby University', 0, true],
    ['Toruk Vexler, Head Gardener of Vexelby University', 0, false],
    ['Toruk Vexler of Brackwater University', 0, false],
    ['Toruk Vexler near Vexelby University', 0, false],
    ['Vexelby University student Toruk Vexler', 1, false],
  ])('%s', (text, place, expected) => {
    expect(besideIn(text).isAffiliated(official, place)).toBe(expected);
  });
});

test.each([
  ['ILAX Vexelby University', true],
  ['ILAX, Vexelby University', false],
  ['Brackwater University Vexelby University', false],
])('the acronym of a unit stands right before its body: %s', (text, expected) => {
  expect(besideIn(text).isBesideUnit(university, 'Vexelby University', 1)).toBe(expected);
});

test.each([
  ['Vexelby University’den Toruk Vexler', true],
  ['Vexelby University, Toruk Vexler', false],
])('only a case ending parts a body from the name behind: %s', (text, expected) => {
  expect(besideIn(text).isBehindBody(1)).toBe(expected);
});

test('the official of a body stands right before its bracket', () => {
  const body = university.id;
  expect(besideIn('Toruk Vexler (VXLU)').officialBefore(body, 1)).toBe(official.id);
  expect(besideIn('Toruk Vexler met VXLU').officialBefore(body, 1)).toBeUndefined();
});

test.each([
  ['Vexelby University, Brackwater University', true, false],
  ['Vexelby University and Brackwater University', true, true],
  ['Vexelby University left Brackwater University', false, false],
])('a row of names: %s', (text, joined, joinedByWord) => {
  expect(isInRow(namesOf(text), 0, false)).toBe(joined);
  expect(isInRow(namesOf(text), 0, true)).toBe(joinedByWord);
});

test('a match has a name that passes a test, or there is no match', () => {
  const names = namesOf('Vexelby University');
  const wanted = entryOf('Vexelby University', model);
  expect(names.some(names.matches[0], (entry) => entry === wanted)).toBe(true);
  expect(names.some(names.matches[0], ({ isAcronym }) => isAcronym)).toBe(false);
  expect(names.some(names.matches[1], () => true)).toBe(false);
});
