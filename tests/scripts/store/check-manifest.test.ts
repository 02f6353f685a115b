import { expect, it } from 'vitest';
import type { Listing } from '../../../scripts/store/check-listing.ts';
import { manifestFaults } from '../../../scripts/store/check-manifest.ts';

const listing = {
  locale: 'en',
  name: 'Lens',
  summary: 'Marks.',
  permissions: { storage: 'Keeps settings.' },
} as unknown as Listing;
const messages = [{ extension_name: { message: 'Lens' }, extension_description: { message: 'Marks.' } }];
const sound = {
  version: '1.2.0',
  author: 'Contributors',
  homepage_url: 'https://github.com/a/b',
  icons: { 16: 'a', 32: 'b', 48: 'c', 128: 'd' },
  permissions: ['storage'],
  browser_specific_settings: {
    gecko: { id: '{1852c78a-f507-4a4b-8168-d6123e1c80da}', data_collection_permissions: { required: ['none'] } },
  },
};
const faults = (change: Record<string, unknown>) =>
  manifestFaults({ ...sound, ...change }, 'firefox', messages, [listing]);

it('finds nothing wrong with a sound manifest', () => {
  expect(faults({})).toEqual([]);
});

it.each<[string, Record<string, unknown>, RegExp]>([
  ['an example as home page', { homepage_url: 'https://lens.example/' }, /no address of a real page/],
  ['no author', { author: undefined }, /no author/],
  [
    'an invented id',
    { browser_specific_settings: { gecko: { id: 'a@b.example', data_collection_permissions: {} } } },
    /not a real one/,
  ],
  ['no answer about data', { browser_specific_settings: { gecko: { id: 'a@b.org' } } }, /data_collection_permissions/],
  ['a missing icon', { icons: { 16: 'a', 32: 'b', 48: 'c' } }, /no icon of 128/],
  ['a permission without a reason', { permissions: ['storage', 'tabs'] }, /does not say what tabs is for/],
  ['a version that is none', { version: '1.2.0-beta' }, /version/],
])('finds %s', (_, change, fault) => {
  expect(faults(change)).toEqual([expect.stringMatching(fault)]);
});

it('finds a listing that calls the extension otherwise', () => {
  const other = { ...listing, name: 'Prism', summary: 'Shows.' };
  expect(manifestFaults(sound, 'firefox', messages, [other])).toHaveLength(2);
});
