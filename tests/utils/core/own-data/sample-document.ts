/** A register of three agreements, one of them with a title, for the tests of lists and tables. */
import { emptyOwnDocument, ownHeader } from '../../../../utils/core/own-data/new-document.ts';
import type { OwnDocument, OwnRows } from '../../../../utils/core/own-data/types.ts';

const citations = [{ source: 'desk', locator: 'row 1' }];
export const school = (id: string, name: string) => ({ id, name, kind: 'university' as const, names: [], citations });
export const tie = (id: string, party: string, more: Partial<OwnRows['agreements']>): OwnRows['agreements'] => ({
  id,
  kind: 'other',
  parties: ['home', party],
  signed: null,
  signatories: [],
  topics: [],
  citations,
  ...more,
});
export const DOCUMENT: OwnDocument = {
  ...emptyOwnDocument(ownHeader('1a2b'), '2026'),
  sources: [{ id: 'desk', publisher: 'The desk', title: 'By hand', language: 'en' }],
  institutions: [school('home', 'Harbour'), school('a', 'Alder'), school('b', '=Birch')],
  agreements: [
    tie('one', 'a', { signed: '2019', ends: '2024-05-01', unit: 'Faculty of Law' }),
    tie('two', 'b', { ends: 'open' }),
    tie('three', 'a', { signed: '2021-02', title: { en: 'Zoology', 'zh-Hans': '动物学' } }),
  ],
};
