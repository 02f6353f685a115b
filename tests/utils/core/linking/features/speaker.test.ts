import { expect, test } from 'vitest';
import { Speaker } from '../../../../../utils/core/linking/features/speaker.ts';
import { createLinkingModel } from '../../../../../utils/core/linking/linking-model.ts';
import { id } from '../sample-linking-model.ts';
import { acronym, body, packOf } from '../small-packs.ts';

const toruk = {
  ...body('toruk', 'Toruk University'),
  url: 'https://www.toruk.ac.uk/',
  domains: ['toruk-news.example'],
};
const gdtu = body('gdtu', 'Gaborone Distance Toruk University', { country: 'BW', names: [acronym('GDTU')] });
const entity = createLinkingModel([packOf({ institutions: [toruk] })]).known.entity(id('toruk'));

test.each([
  ['https://physics.toruk.ac.uk/news', true],
  ['https://toruk-news.example/', true],
  ['https://www.lund.ac.uk/', false],
  ['https://toruk.ac.uk.example.org/', false],
  ['file:///tmp/page.html', false],
])('a page at %s', (address, expected) => {
  if (!entity) throw new Error('The pack has no such entity');
  expect(new Speaker({ title: '', language: 'en', address }).is(entity)).toBe(expected);
});

test.each([
  ['its acronym, under the suffix of its country', 'https://www.gdtu.ac.bw/news', true],
  ['its acronym, under the suffix of its country alone', 'https://gdtu.bw/', true],
  ['its acronym, before the domain of another', 'https://gdtu.toruk.ac.bw/', false],
  ['its acronym, under a suffix of networks', 'https://www.gdtu.net.bw/', false],
  ['its acronym, under a suffix of companies', 'https://www.gdtu.co.bw/', false],
  ['its acronym, under the suffix of another country', 'https://www.gdtu.or.ug/', false],
  ['its acronym, under a suffix of no country', 'https://gdtu.org/', false],
  ['a longer word', 'https://www.gdtunews.co.bw/', false],
])('a page of a body without address lies on a host with %s', (_, address, expected) => {
  const body = packOf({ institutions: [gdtu] });
  const entry = createLinkingModel([body]).known.entity(id('gdtu'));
  if (!entry) throw new Error('The pack has no such entity');
  expect(new Speaker({ title: '', language: 'en', address }).is(entry)).toBe(expected);
});

test('three letters under the suffix of a country alone are anybody’s', () => {
  const abc = body('abc', 'Academy of Boat Craft', { country: 'AU', names: [acronym('ABC')] });
  const entry = createLinkingModel([packOf({ institutions: [abc] })]).known.entity(id('abc'));
  if (!entry) throw new Error('The pack has no such entity');
  const isAt = (address: string): boolean => new Speaker({ title: '', language: 'en', address }).is(entry);
  expect(isAt('https://www.abc.edu.au/news')).toBe(true);
  expect(isAt('https://www.abc.au/news')).toBe(false);
  expect(isAt('https://www.abc.net.au/news')).toBe(false);
  expect(isAt('https://abc.foo.net.au/news')).toBe(false);
});

test('a body whose address is known lies at no other that has its acronym', () => {
  const known = { ...gdtu, url: 'https://www.gdtu-learns.ac.bw/' };
  const entry = createLinkingModel([packOf({ institutions: [known] })]).known.entity(id('gdtu'));
  if (!entry) throw new Error('The pack has no such entity');
  const isAt = (address: string): boolean => new Speaker({ title: '', language: 'en', address }).is(entry);
  expect(isAt('https://news.gdtu-learns.ac.bw/')).toBe(true);
  expect(isAt('https://www.gdtu.ac.bw/news')).toBe(false);
});

test.each([
  ['a host that its acronym names, under the suffix of another country', 'https://www.gdtu.or.ug/', true],
  ['a host that its acronym names, under the suffix of its own country', 'https://www.gdtu.co.bw/', false],
  ['a host that its acronym names, under a suffix of no country', 'https://gdtu.org/', false],
  ['another host', 'https://gazette.ug/', false],
])('its initials are another’s on %s: %s', (_, address, expected) => {
  const entry = createLinkingModel([packOf({ institutions: [gdtu] })]).known.entity(id('gdtu'));
  if (!entry) throw new Error('The pack has no such entity');
  expect(new Speaker({ title: '', language: 'en', address }).isOfOther(entry, 'GDTU')).toBe(expected);
});

test('on a host that its acronym names the initials of a body with another address are another’s', () => {
  const known = { ...gdtu, url: 'https://www.gdtu-learns.ac.bw/' };
  const entry = createLinkingModel([packOf({ institutions: [known] })]).known.entity(id('gdtu'));
  if (!entry) throw new Error('The pack has no such entity');
  const isOfOther = (address: string) => new Speaker({ title: '', language: 'en', address }).isOfOther(entry, 'GDTU');
  expect(isOfOther('https://gdtu.org/')).toBe(true);
  expect(isOfOther('https://www.gdtu-learns.ac.bw/')).toBe(false);
});
