import { expect, it } from 'vitest';
import { changeBetween } from '../../../../utils/core/own-data/change-between.ts';
import { emptyOwnDocument, ownHeader } from '../../../../utils/core/own-data/new-document.ts';
import { OwnData } from '../../../../utils/core/own-data/own-data.ts';
import type { OwnDocument } from '../../../../utils/core/own-data/types.ts';

const citations = [{ source: 'desk', locator: 'row 1' }];
const school = (id: string, name: string) => ({ id, name, kind: 'university' as const, names: [], citations });
const document = (...names: string[]): OwnDocument => ({
  ...emptyOwnDocument(ownHeader('1a2b'), '2026'),
  sources: [{ id: 'desk', publisher: 'The desk', title: 'By hand', language: 'en' }],
  institutions: names.map((name) => school(name.slice(0, 1).toLowerCase(), name)),
});

it.each([
  ['what is new, changed and gone', document('Alder', 'Birch'), document('Aspen', 'Cedar')],
  ['everything', document(), document('Alder')],
  ['its title', document('Alder'), { ...document('Alder'), title: 'Trees' }],
  ['nothing', document('Alder'), document('Alder')],
])('brings one document to another: %s', (_, from, to) => {
  const data = new OwnData(from);
  expect(data.apply(changeBetween(from, to))).toBeNull();
  expect(data.document(to.version, to.asOf)).toEqual(to);
});

it('has no edit of a row that stays', () => {
  const same = document('Alder', 'Birch');
  expect(changeBetween(same, same)).toEqual({ edits: [] });
});
