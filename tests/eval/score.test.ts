import { expect, test } from 'vitest';
import { f1, precision, recall, score } from './score.ts';

const named = (entity: string, ...texts: readonly string[]) => texts.map((exact) => ({ entity, exact }));

test('a link is right when its text contains the gold text or lies inside it', () => {
  const gold = named('fan', 'Fan Xianrui', 'Fan');
  const linked = named('fan', 'Ms Fan Xianrui', 'FAN');
  expect(score([{ page: 'a', category: 'A', gold, linked }]).all).toEqual({ right: 2, wrong: 0, missed: 0 });
});

test('each gold mention is paired once, and equal texts first', () => {
  const gold = named('ouc', 'Open University of China');
  const linked = named('ouc', 'Open', 'Open University of China');
  const { all, errors } = score([{ page: 'a', category: 'A', gold, linked }]);
  expect(all).toEqual({ right: 1, wrong: 1, missed: 0 });
  expect(errors).toEqual([{ kind: 'wrong', page: 'a', entity: 'ouc', exact: 'Open', index: 0 }]);
});

test('another entity is wrong and leaves the gold mention missed', () => {
  const { all, byCategory } = score([
    { page: 'a', category: 'C', gold: named('x', 'PSU'), linked: named('y', 'PSU') },
    { page: 'b', category: 'D', gold: [], linked: [] },
  ]);
  expect(all).toEqual({ right: 0, wrong: 1, missed: 1 });
  expect(byCategory.get('D')).toEqual({ right: 0, wrong: 0, missed: 0 });
});

test('quotes, dashes, white space and soft hyphens make no difference', () => {
  const gold = named('x', 'Xi’an  Jiaotong‑University');
  const linked = named('x', "Xi'an Jiao\u00adtong-University");
  expect(score([{ page: 'a', category: 'A', gold, linked }]).all.right).toBe(1);
});

test('figures are null where there is nothing to measure', () => {
  expect([precision, recall, f1].map((figure) => figure({ right: 0, wrong: 0, missed: 0 }))).toEqual([
    null,
    null,
    null,
  ]);
  expect(precision({ right: 0, wrong: 0, missed: 2 })).toBe(0);
});

test('an optional mention is neutral: linked or not, but only where no gold mention is left for the link', () => {
  const page = { page: 'a', category: 'A', gold: named('x', 'North'), optional: named('x', 'North FC') };
  expect(score([{ ...page, linked: named('x', 'North', 'North FC') }]).all).toEqual({ right: 1, wrong: 0, missed: 0 });
  expect(score([{ ...page, linked: named('x', 'North') }]).all).toEqual({ right: 1, wrong: 0, missed: 0 });
  expect(score([{ ...page, linked: named('x', 'North FC') }]).all).toEqual({ right: 1, wrong: 0, missed: 0 });
  expect(score([{ ...page, linked: named('x', 'North', 'North FC', 'North') }]).all).toEqual({
    right: 1,
    wrong: 1,
    missed: 0,
  });
});
