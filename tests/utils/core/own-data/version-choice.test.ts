import { expect, it } from 'vitest';
import type { ShownItem } from '../../../../utils/core/own-data/next-version.ts';
import {
  chooseAll,
  chooseItem,
  chooseKind,
  countChosen,
  countKinds,
  isChosen,
} from '../../../../utils/core/own-data/version-choice.ts';

const item = (kind: ShownItem['kind'], id: string): ShownItem => ({
  ...{ kind, id, row: '2', parties: [], fields: [], isCorrected: false },
});
const ITEMS = [item('added', 'one'), item('added', 'two'), item('added', 'three'), item('gone', 'four')] as const;
const COUNTS = countKinds(ITEMS);
const chosen = (choice: ReturnType<typeof chooseAll>) =>
  ITEMS.filter((each) => isChosen(choice, each)).map(({ id }) => id);

it('has everything at first, and leaves single items or whole kinds out', () => {
  expect(COUNTS).toEqual({ added: 3, changed: 0, ended: 0, gone: 1 });
  const all = chooseAll();
  expect(chosen(all)).toEqual(['one', 'two', 'three', 'four']);
  const without = chooseItem(all, ITEMS[1], false);
  expect(chosen(without)).toEqual(['one', 'three', 'four']);
  const none = chooseKind(without, 'added', false);
  expect(chosen(none)).toEqual(['four']);
  const again = chooseItem(none, ITEMS[1], true);
  expect(chosen(again)).toEqual(['two', 'four']);
  expect(chosen(chooseItem(again, ITEMS[1], false))).toEqual(['four']);
  expect(chosen(chooseKind(again, 'added', true))).toEqual(['one', 'two', 'three', 'four']);
  for (const choice of [all, without, none, again]) expect(countChosen(choice, COUNTS)).toBe(chosen(choice).length);
});
