import { expect, it } from 'vitest';
import type { Listing } from '../../../scripts/store/check-listing.ts';
import { addressFaults, privacyPolicyOf } from '../../../scripts/store/project-address.ts';

it('takes an address that is not set, until somebody publishes', () => {
  expect(addressFaults('', false)).toEqual([]);
  expect(addressFaults('', true)).toEqual([expect.stringContaining('homepage is not set')]);
});

it.each([
  ['an example', 'https://lens.example/code'],
  ['one without encryption', 'http://code.berlin/lens'],
  ['words', 'to be said'],
  ['a slash at its end', 'https://code.berlin/lens/'],
])('refuses %s', (_, homepage) => {
  for (const isPublishing of [true, false]) expect(addressFaults(homepage, isPublishing)).toHaveLength(1);
});

it('makes the address of the privacy policy from that of the project', () => {
  const listing = { privacyPolicy: '{homepage}/blob/main/docs/privacy.md' } as Listing;
  expect(addressFaults('https://code.berlin/lens', true)).toEqual([]);
  expect(privacyPolicyOf(listing, 'https://code.berlin/lens')).toBe(
    'https://code.berlin/lens/blob/main/docs/privacy.md',
  );
  expect(privacyPolicyOf(listing, '')).toBeNull();
  expect(privacyPolicyOf({ ...listing, privacyPolicy: 'https://policy.berlin/' }, '')).toBe('https://policy.berlin/');
});
