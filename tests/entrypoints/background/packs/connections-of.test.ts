import { expect, it, vi } from 'vitest';
import { TIES_AT_FIRST } from '../../../../utils/core/facts/cards/first-ties.ts';
import type { EntityId } from '../../../../utils/core/pack/types.ts';
import { ids, indexSmallPack } from '../../../utils/core/facts/connections/small-pack.ts';

vi.mock('../../../../entrypoints/background/packs/home-entity.ts', () => ({ homeEntity: async () => null }));
const { connectionsOf } = await import('../../../../entrypoints/background/packs/connections-of.ts');

const MANY = Array.from({ length: 20 }, (_, place) => place);
const index = indexSmallPack({
  institutions: ['a', 'b', 'c', 'ours', ...MANY.map((place) => `third-${place}`)],
  agreements: MANY.flatMap((place) => [
    [`a-b-${place}`, `${2000 + place}`, ['a', 'b']] as const,
    [`a-ours-${place}`, `${2000 + place}`, ['a', 'ours']] as const,
    [`a-third-${place}`, '2020', ['a', `third-${place}`]] as const,
    [`third-c-${place}`, '2021', [`third-${place}`, 'c']] as const,
  ]),
});
const [ours] = ids('ours');

it.each([
  ['without a home institution', null],
  ['with one', ours as EntityId],
])('gives in brief what a list shows at first, and how many there are, %s', (_, home) => {
  const asked = { home, date: null };
  const whole = connectionsOf(index, ids('a', 'b', 'c'), asked);
  const brief = connectionsOf(index, ids('a', 'b', 'c'), { ...asked, isBrief: true });
  const { direct, withHome, thirds } = whole;
  expect([direct.length, withHome?.length ?? 0, thirds.length]).toEqual([20, home === null ? 0 : 20, 20]);
  expect(whole.rows).toBeUndefined();
  // A list that shows one more than it does at first asks for no click.
  const first = TIES_AT_FIRST + 1;
  expect(brief).toEqual({
    ...whole,
    direct: direct.slice(0, first),
    ...(withHome ? { withHome: withHome.slice(0, first) } : {}),
    thirds: thirds.slice(0, first),
    rows: { direct: 20, withHome: home === null ? 0 : 20, thirds: 20 },
  });
});
