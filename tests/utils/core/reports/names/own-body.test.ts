import { describe, expect, it } from 'vitest';
import { indexPack } from '../../../../../utils/core/pack/index-pack.ts';
import { parsePack } from '../../../../../utils/core/pack/parse.ts';
import { ownBodyOf, quotationsIn } from '../../../../../utils/core/reports/names/own-body.ts';

const cited = { citations: [{ source: 's', locator: '¶1' }] };
const body = (id: string, more: object) => ({
  id,
  name: id,
  kind: 'university',
  names: [{ text: id, kind: 'full' }],
  ...more,
  ...cited,
});

const index = indexPack(
  parsePack({
    format: 'partnership-pack/2',
    id: 'sites',
    title: 'Sites',
    version: '1',
    asOf: '2024-01-01',
    coverage: 'Some sites.',
    licence: null,
    sources: [{ id: 's', publisher: 'P', title: 'T', language: 'en' }],
    institutions: [
      body('one', { url: 'https://www.one.ac.uk/' }),
      body('part-of-one', { url: 'https://law.one.ac.uk/', partOf: 'one' }),
      body('two', { domains: ['two.example'] }),
      body('here', { url: 'https://shared.example/here' }),
      body('there', { url: 'https://shared.example/there' }),
    ],
    officials: [],
    agreements: [],
    visits: [],
    events: [],
  }),
);

describe('whose site a page is on', () => {
  it.each([
    ['the body with its address', 'https://news.one.ac.uk/a', 'one'],
    ['the body, not its part', 'https://law.one.ac.uk/a', 'one'],
    ['a body with another domain', 'https://www.two.example/a', 'two'],
    ['nobody where two share a domain', 'https://shared.example/here/a', null],
    ['nobody under the same suffix alone', 'https://www.other.ac.uk/a', null],
    ['nobody at a longer name', 'https://www.notone.ac.uk/a', null],
    ['nobody without an address', undefined, null],
  ])('is %s', (_, address, owner) => {
    expect(ownBodyOf(address === undefined ? {} : { address }, index)).toBe(owner);
  });
});

describe('quotations', () => {
  it.each([
    ['He said “our university” twice.', ['“our university”']],
    ['„Unsere Universität“, sagte sie.', ['„Unsere Universität“']],
    ['« Notre université », dit-il.', ['« Notre université »']],
    ['校长说:「我校」。', ['「我校」']],
    ['A quotation “goes on', ['“goes on']],
    ['and ends here” at last.', ['and ends here”']],
    ['Nobody speaks, it’s the site’s own news.', []],
  ])('are found: %s', (text, expected) => {
    expect(quotationsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});
