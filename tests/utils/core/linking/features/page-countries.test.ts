import { describe, expect, test } from 'vitest';
import { withLearntNames } from '../../../../../utils/core/linking/candidates/definitions/learnt-names.ts';
import { occurrencesOf } from '../../../../../utils/core/linking/candidates/occurrences.ts';
import { readBlock } from '../../../../../utils/core/linking/candidates/read-block.ts';
import type { BlockFindings } from '../../../../../utils/core/linking/candidates/types.ts';
import { PageCountries } from '../../../../../utils/core/linking/features/page-countries.ts';
import { model } from '../sample-linking-model.ts';

const hongKong = (text: string, countries: readonly string[]) => {
  const block = { id: 1, order: 1, text, role: 'text' } as const;
  const found = readBlock(block, 'en', model);
  const blocks = found ? [found] : [];
  return new PageCountries(blocks, [], { title: '', language: 'en' }).leadingOf(countries, 0);
};

test('a region is told apart from its state', () => {
  expect(hongKong('Ships left Hong Kong for Kenya.', ['HK', 'NL'])).toBe('HK');
  expect(hongKong('Ships left Hong Kong for Kenya.', ['HK', 'CN'])).toBe('HK');
  expect(hongKong('Ships left Beijing for Kenya.', ['HK', 'CN'])).toBe('CN');
  expect(hongKong('Ships left Beijing for Hong Kong.', ['HK', 'CN'])).toBeUndefined();
});

/** The country that each block of a page speaks of. A block is its text, or its language and its text. */
function countries(language: string, ...texts: readonly (string | readonly [string, string])[]) {
  const blocks = texts.map((each, order): BlockFindings => {
    const [own, text] = typeof each === 'string' ? [language, each] : each;
    const block = { id: order + 1, order, text, role: 'text', language: own } as const;
    const empty = { spans: [], competingSenses: [], countries: {}, namesakes: [] };
    return readBlock(block, language, model) ?? { ...block, ...empty };
  });
  const page = new PageCountries(blocks, occurrencesOf(withLearntNames(blocks, model)), { title: '', language });
  return blocks.map((_, index) => page.at(index));
}

describe('a block speaks of', () => {
  test.each([
    ['the country it names', ['Ships left Kenya.'], ['KE']],
    ['the country it names most often', ['From Kenya to Zambia and Kenya.'], ['KE']],
    ['the country of the page where it names none', ['Ships left Kenya.', 'It rained.'], ['KE', 'KE']],
    ['the country of the page where it names two as often', ['Kenya and Zambia.', 'Kenya.'], ['KE', 'KE']],
    ['no country where the page names two as often', ['Kenya and Zambia.'], [undefined]],
    ['the country of the dateline', ['NAIROBI — Ships left for Zambia and Chile.'], ['KE']],
    ['the state that a region belongs to', ['Ships left Hong Kong and Beijing for Kenya.'], ['CN']],
    ['no country of a body whose name many have', ['The Queen Ada met.'], [undefined]],
    [
      'the country of a body once, however often the page names it',
      ['Karagash University, Karagash University', 'Kenya, Kenya', 'It rained.'],
      ['KE', 'KE', 'KE'],
    ],
    ['the country of a body that the page names', ['Karagash University met.', 'It rained.'], ['KZ', 'KZ']],
  ])('%s', (_, texts, expected) => {
    expect(countries('en', ...texts)).toEqual(expected);
  });
});

describe('the language of a page tells', () => {
  test.each([
    ['en', undefined],
    ['en-GB', undefined],
    ['en-US', undefined],
    ['en-ZA', 'ZA'],
    ['pt_BR', 'BR'],
    ['zh', 'CN'],
    ['zh-Hans', 'CN'],
    ['zh-CN', 'CN'],
    ['zh-Hant', undefined],
    ['zh-TW', 'TW'],
    ['', undefined],
  ])('%s: %s', (language, country) => {
    expect(countries(language, 'met')).toEqual([country]);
  });

  test('less than four words that name another country', () => {
    expect(countries('pt-BR', 'Kenya', 'Kenya', 'Kenya', 'Kenya', 'met')[4]).toBe('KE');
    expect(countries('pt-BR', 'Kenya', 'Kenya', 'met')[2]).toBe('BR');
  });
});

test.each<[why: string, role: 'text' | 'heading', before: string, country: string]>([
  ['a question', 'text', 'Did you go to Zambia?', 'ZM'],
  ['a question in quotation marks', 'text', '“Did you go to Zambia?”', 'ZM'],
  ['a heading', 'heading', 'Ships to Zambia', 'ZM'],
  ['no other block', 'text', 'Ships left Zambia.', 'KE'],
])('before the whole page is asked %s right before', (_, role, before, country) => {
  const texts = ['Ships left Kenya, and Kenya; in Kenya they rest.', before, 'We met in Chile.'];
  const blocks = texts.flatMap((text, order) => {
    const found = readBlock({ id: order + 1, order, text, role: order === 1 ? role : 'text' }, 'en', model);
    return found ? [found] : [];
  });
  const page = new PageCountries(blocks, [], { title: '', language: 'en' });
  expect(page.leadingOf(['KE', 'ZM'], 2)).toBe(country);
});

test('a part in another language than its page has a country of its own', () => {
  expect(countries('en', 'Ships left Kenya.', ['pt-BR', 'met'])).toEqual(['KE', 'BR']);
});
