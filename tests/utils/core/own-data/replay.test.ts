import { expect, it } from 'vitest';
import { emptyOwnDocument, ownHeader } from '../../../../utils/core/own-data/new-document.ts';
import { documentOf, replay } from '../../../../utils/core/own-data/replay.ts';
import type { OwnEntry, OwnRows } from '../../../../utils/core/own-data/types.ts';

const source: OwnRows['sources'] = { id: 'desk', publisher: 'The desk', title: 'Entered by hand', language: 'en' };
const school = (id: string): OwnRows['institutions'] => ({
  id,
  name: `School of Cape ${id}`,
  kind: 'school',
  names: [],
  citations: [{ source: 'desk', locator: 'row 1' }],
});
const document = {
  revision: 4,
  text: JSON.stringify({ ...emptyOwnDocument(ownHeader('desk'), '2026'), sources: [source] }),
};
const entry = (revision: number, id: string, from: OwnRows['institutions'] | null = null): OwnEntry => ({
  pack: 'my-data-desk',
  revision,
  at: Date.UTC(2026, 10, revision),
  change: { edits: [{ list: 'institutions', from, to: school(id) }] },
});

it('makes the changes that the document does not have yet', () => {
  const replayed = replay({ document, entries: [entry(4, 'mill'), entry(5, 'tide')] });
  expect(documentOf(replayed)).toMatchObject({
    version: '2026.11.05.5',
    asOf: '2026-11-05',
    institutions: [{ id: 'tide' }],
  });
  expect(replayed.lost).toEqual([]);
});

it('leaves a change out that the data does not take, makes those after it, and says which', () => {
  const broken = entry(5, 'mill', { ...school('mill'), name: 'Another Name' });
  const replayed = replay({ document, entries: [broken, entry(6, 'tide')] });
  expect(documentOf(replayed).institutions.map(({ id }) => id)).toEqual(['tide']);
  expect(replayed.lost).toMatchObject([{ entry: { revision: 5 }, refusal: { kind: 'changed-elsewhere', id: 'mill' } }]);
});
