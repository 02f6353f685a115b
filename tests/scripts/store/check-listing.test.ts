import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Listing, listingFaults, localeFaults } from '../../../scripts/store/check-listing.ts';

const read = (locale: string): Listing =>
  JSON.parse(readFileSync(new URL(`../../../store/${locale}.json`, import.meta.url), 'utf8'));
const [english, chinese] = [read('en'), read('zh_CN')];

describe('the listings', () => {
  it('are what the stores accept, and say the same', () => {
    expect([...listingFaults(english), ...listingFaults(chinese), ...localeFaults([english, chinese])]).toEqual([]);
  });
});

it.each<[string, Partial<Listing>, RegExp]>([
  ['a long summary', { summary: 'x'.repeat(133) }, /summary has 133 characters, not 20 to 132/],
  ['a short description', { description: 'Short.' }, /description has 6 characters/],
  ['markup', { description: `${'x'.repeat(300)} **bold**` }, /description has markup/],
  ['a long justification', { permissions: { storage: 'x'.repeat(1001) } }, /permissions\.storage has 1001/],
  ['many search terms', { searchTerms: 'a b c d e f g h'.split(' ') }, /more than 7/],
  ['a long search term', { searchTerms: ['x'.repeat(31)] }, /longer than 30/],
  [
    'a policy that is no file of the project',
    { privacyPolicy: '{homepage}docs/privacy.md' },
    /privacyPolicy is no address/,
  ],
  ['no policy', { privacyPolicy: 'docs/privacy.md' }, /privacyPolicy is no address/],
])('finds %s', (_, change, fault) => {
  expect(listingFaults({ ...english, ...change })).toEqual([expect.stringMatching(fault)]);
});

it('finds what one language lacks', () => {
  const { storage: _, ...permissions } = chinese.permissions;
  expect(localeFaults([english, { ...chinese, permissions }])).toEqual(['zh_CN lacks permissions.storage']);
  expect(localeFaults([])).toEqual(['there is no listing']);
});
