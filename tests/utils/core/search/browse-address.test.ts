import { expect, it } from 'vitest';
import type { EntityId, RecordId } from '../../../../utils/core/pack/types.ts';
import { type BrowseView, browseAddress, readBrowseAddress } from '../../../../utils/core/search/browse-address.ts';

const NONE = { kind: null, country: null, year: null, unit: null };

it.each<[address: string, view: BrowseView]>([
  ['#', { kind: 'packs' }],
  ['#pack/ouc-newsroom', { kind: 'pack', pack: 'ouc-newsroom' }],
  ['#pack/ouc-newsroom/record', { kind: 'list', pack: 'ouc-newsroom', list: 'record', filters: NONE }],
  [
    '#pack/p/record?kind=visit+delegation&country=KE&year=2017',
    {
      kind: 'list',
      pack: 'p',
      list: 'record',
      filters: { kind: { type: 'visit', kind: 'delegation' }, country: 'KE', year: 2017, unit: null },
    },
  ],
  [
    '#pack/p/record?unit=Law+%26+Economics',
    { kind: 'list', pack: 'p', list: 'record', filters: { ...NONE, unit: 'Law & Economics' } },
  ],
  ['#entity/other%3Aid', { kind: 'entity', id: 'other:id' as EntityId }],
  ['#record/ouc-newsroom%2Fkenya-mou-2024', { kind: 'record', id: 'ouc-newsroom/kenya-mou-2024' as RecordId }],
  ['#search/open%20university', { kind: 'search', text: 'open university' }],
])('%s can be kept and opened again', (address, view) => {
  expect(browseAddress(view)).toBe(address);
  expect(readBrowseAddress(address)).toEqual(view);
});

it.each(['', '#nothing/here', '#pack', '#entity/', '#entity/%E0%A4%A'])('shows the packs for “%s”', (address) => {
  expect(readBrowseAddress(address)).toEqual({ kind: 'packs' });
});

it('leaves out filters that are none', () => {
  expect(readBrowseAddress('#pack/p/institution?kind=planet&country=Kenya&year=soon')).toMatchObject({ filters: NONE });
});
