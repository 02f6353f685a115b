import { expect, test } from 'vitest';
import { isWellKnown } from '../../../../../../utils/core/linking/candidates/institutions/well-known.ts';
import { body, packOf } from '../../small-packs.ts';

const isKnown = (details: Parameters<typeof body>[2]): boolean =>
  packOf({ institutions: [body('toruk', 'Toruk University', details)] }).institutions.every(isWellKnown);

test('a body of learning whose item at Wikidata came early is well known', () => {
  expect(isKnown({ identifiers: { wikidata: 'Q34433' } })).toBe(true);
  expect(isKnown({ identifiers: { wikidata: 'Q7450279' } })).toBe(false);
  expect(isKnown({})).toBe(false);
  expect(isKnown({ kind: 'company', identifiers: { wikidata: 'Q312' } })).toBe(false);
});
