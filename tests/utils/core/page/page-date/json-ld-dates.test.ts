import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonLdDates } from '../../../../../utils/core/page/page-date/json-ld-dates.ts';

const article = (date: unknown, more: object = {}) => ({ '@type': 'NewsArticle', datePublished: date, ...more });

describe('jsonLdDates', () => {
  it.each([
    ['an object', article('2023-09-21'), ['2023-09-21']],
    ['an array', [{ '@type': 'Organization' }, article('2023-09-21')], ['2023-09-21']],
    ['a graph', { '@graph': [{ '@type': 'WebSite' }, article('2023-09-21')] }, ['2023-09-21']],
    ['several types', { ...article('2023-09-21'), '@type': ['Thing', 'NewsArticle'] }, ['2023-09-21']],
    ['a list of dates', article(['2023-09-21', '2023-09-22']), ['2023-09-21']],
    [
      'an article before its page',
      [{ '@type': 'WebPage', datePublished: '2019-01-01', mainEntity: article('2023-09-21') }],
      ['2023-09-21', '2019-01-01'],
    ],
    ['a modified date beside it', article('2023-09-21', { dateModified: '2024-02-02' }), ['2023-09-21']],
    ['a modified date alone', { '@type': 'NewsArticle', dateModified: '2024-02-02' }, []],
    ['comments', article('2023-09-21', { comment: [article('2023-10-01')] }), ['2023-09-21']],
    ['a list of other stories', { '@type': 'ItemList', itemListElement: [article('2023-10-01')] }, []],
    ['a video', { '@type': 'VideoObject', datePublished: '2023-10-01' }, []],
    ['a number for a date', article(1695254400), []],
    ['null', null, []],
    ['a string', 'datePublished', []],
  ])('%s', (_, document, expected) => expect(jsonLdDates(JSON.stringify(document))).toEqual(expected));

  it('looks into a script that JSON cannot read', () => {
    expect(jsonLdDates('{"@type":"NewsArticle","headline":"a\nb","datePublished":"2023-09-21",}')).toEqual([
      '2023-09-21',
    ]);
    expect(jsonLdDates('<!-- {"datePublished" : "2023-09-21"} -->')).toEqual(['2023-09-21']);
  });

  it('survives what is hostile', () => {
    expect(jsonLdDates(`{"datePublished":"2023-09-21","x":"${'x'.repeat(1_000_000)}"}`)).toEqual([]);
    expect(jsonLdDates(`${'['.repeat(100_000)}"datePublished"${']'.repeat(100_000)}`)).toEqual([]);
    expect(jsonLdDates(`${'{"a":'.repeat(40_000)}{"datePublished":1}${'}'.repeat(40_000)}`)).toEqual([]);
    expect(jsonLdDates(JSON.stringify(article('</script><script>alert(1)</script>')))).toHaveLength(1);
    expect(jsonLdDates('{"@type":"NewsArticle","__proto__":{"datePublished":"2023-09-21"}}')).toEqual([]);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => void jsonLdDates(`${text}datePublished`)));
    fc.assert(fc.property(fc.json(), (text) => void jsonLdDates(text.replace('"', '"datePublished'))));
  });
});
