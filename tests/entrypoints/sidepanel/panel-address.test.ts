import { expect, it } from 'vitest';
import { printAddress, readPanelAddress, withoutPrinting } from '../../../entrypoints/sidepanel/panel-address.ts';
import type { EntityId } from '../../../utils/core/pack/types.ts';

it('follows the active tab where its address says nothing', () => {
  expect(readPanelAddress('')).toEqual({ choice: 'active', view: null, entity: null, isPrinted: false });
});

it.each([
  ['?tab=7&view=map', { choice: 7, view: 'map', entity: null, isPrinted: false }],
  ['?tab=x&view=sideways', { choice: 'active', view: null, entity: null, isPrinted: false }],
  ['?tab=-1', { choice: 'active', view: null, entity: null, isPrinted: false }],
  ['?entity=unesco', { choice: 'none', view: null, entity: 'unesco', isPrinted: false }],
])('reads %s', (query, address) => {
  expect(readPanelAddress(query)).toEqual(address);
});

it.each([
  [7, { kind: 'view', view: 'time' }, { choice: 7, view: 'time', entity: null }],
  [7, { kind: 'entity', id: 'a pack/é&?' as EntityId }, { choice: 7, view: null, entity: 'a pack/é&?' }],
  [null, { kind: 'entity', id: 'unesco' as EntityId }, { choice: 'none', view: null, entity: 'unesco' }],
] as const)('reads the address that prints a subject of the page in tab %s: %o', (tab, subject, address) => {
  const { search } = new URL(printAddress(tab, subject), 'chrome-extension://id');
  expect(readPanelAddress(search)).toEqual({ ...address, isPrinted: true });
});

it('shows the same without printing', () => {
  const url = new URL(printAddress(7, { kind: 'view', view: 'map' }), 'chrome-extension://id');
  const again = new URL(withoutPrinting(url.href));
  expect(readPanelAddress(again.search)).toEqual({ ...readPanelAddress(url.search), isPrinted: false });
});
