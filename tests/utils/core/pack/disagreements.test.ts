import { expect, test } from 'vitest';
import { disagreementsOf } from '../../../../utils/core/pack/disagreements.ts';
import { withIdsAmong } from '../../../../utils/core/pack/merge-packs.ts';
import { parsePack } from '../../../../utils/core/pack/parse.ts';
import { smallPack } from './small-pack.ts';

const ROR = 'https://ror.org/03cve4549';
const packWith = (id: string, change: object) => {
  const small = smallPack();
  const [north, ...others] = small.institutions;
  return parsePack(JSON.parse(JSON.stringify({ ...small, id, institutions: [{ ...north, ...change }, ...others] })));
};
const first = packWith('first', { identifiers: { ror: ROR } });

const disagreements = (change: object) => {
  const second = packWith('second', change);
  return disagreementsOf(withIdsAmong(second, [first]), [first]);
};

test('packs that say the same disagree about nothing', () => {
  expect(disagreements({ identifiers: { ror: ROR } })).toEqual({ entities: 0, examples: [] });
});

test('another country of the same institution is a disagreement, which is named', () => {
  expect(disagreements({ identifiers: { ror: ROR }, country: 'MN' })).toEqual({
    entities: 1,
    examples: ['North University'],
  });
});

test('a pack that leaves a field open does not disagree', () => {
  expect(disagreements({ identifiers: { ror: ROR }, country: undefined })).toEqual({ entities: 0, examples: [] });
});

test('another institution of the same name is none', () => {
  expect(disagreements({ identifiers: { ror: 'https://ror.org/05d5mza29' }, country: 'MN' }).entities).toBe(0);
});
