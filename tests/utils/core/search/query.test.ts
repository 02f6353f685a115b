import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutQuery, MAX_QUERY, readQuery } from '../../../../utils/core/search/query.ts';
import { createVocabulary } from '../../../../utils/core/search/words/vocabulary.ts';
import { anyText } from '../any-text.ts';

describe('a selection', () => {
  it.each([
    ['is left as it is where it is short', '  Open\n University ', 'Open University'],
    ['ends with a whole word', `${'word '.repeat(100)}`, 'word '.repeat(40).trim()],
    ['is cut where it has no words', '大'.repeat(500), '大'.repeat(MAX_QUERY)],
    ['holds no half of a character', `${'a'.repeat(MAX_QUERY - 1)}𠮷`, 'a'.repeat(MAX_QUERY - 1)],
    ['may be nothing', ' \n\t', ''],
    ['soft hyphens, as a page hyphenates', 'Open Uni\u00adver\u00adsity', 'Open University'],
    ['marks of direction', '\u200fجامعة\u200e', 'جامعة'],
    ['places for a break', 'UN\u200bESCO', 'UNESCO'],
    ['tags of a word', '<b>UN</b>ESCO', 'UNESCO'],
    ['tags between words', '<p class="x">Open University<br/>Malaysia</p>', 'Open University Malaysia'],
    ['what is smaller and greater', '3 < 5 > 4', '3 < 5 > 4'],
    ['a name in angle brackets', '<Lund University>', '<Lund University>'],
    ['half of a character', 'Lund &#xD800;', 'Lund \ufffd'],
    ['entities', 'Arts&nbsp;&amp; Sciences &#x41;&#66; &unknown;', 'Arts & Sciences AB &unknown;'],
    [
      'entities of letters',
      'Universit&eacute; de M&uuml;nchen, Fran&Ccedil;ois &Aring;&ntilde;',
      'Université de München, FranÇois Åñ',
    ],
    ['entities of signs', 'Cluj&ndash;Napoca&rsquo;s &ldquo;MoU&rdquo;&hellip;', 'Cluj–Napoca’s “MoU”…'],
    ['the source of a source', '&lt;b&gt;AT&amp;amp;T&lt;/b&gt;', 'AT&T'],
    ['a link as notes have it', '[UNESCO](https://en.unesco.org/about)', 'UNESCO'],
    ['a picture', '![Lund](lund.png "Lund")', 'Lund'],
    ['a link with its address below', '[Lund University][1]', 'Lund University'],
    ['a link with brackets in its address', '[Lund](https://lu.se/a_(b))', 'Lund'],
    ['a link of a wiki', '[[Lund University|Lund]] and [[UNESCO]]', 'Lund and UNESCO'],
    ['an outer link of a wiki', '[https://lu.se Lund University]', 'Lund University'],
    ['a template of a wiki', '{{lang|sv|Lunds universitet}}', 'Lunds universitet'],
    ['bold letters', '**UN**ESCO and __Lund__', 'UNESCO and Lund'],
    ['bold letters of a wiki', "'''Lund''' ''University''", 'Lund University'],
    ['other marks', '*Lund* _University_ ~~old~~ `code`', 'Lund University old code'],
    ['marks within marks', '**[Lund](https://lu.se)** [*UNESCO*](https://unesco.org)', 'Lund UNESCO'],
    ['a heading', '## Lund University', 'Lund University'],
    ['a quote', '> > Lund University', 'Lund University'],
    ['signs that are none', '\\*Lund\\_', '*Lund_'],
    ['the number of a note', 'Lund University[12]', 'Lund University'],
    ['an address in angles', '<https://lu.se/en>', 'https://lu.se/en'],
    ['stars and lines that mark nothing', '5 * 3 * 2, snake_case_name, [2019]', '5 * 3 * 2, snake_case_name, [2019]'],
  ])('%s', (_, text, expected) => expect(cutQuery(text)).toBe(expected));

  it.each([
    ['entities', `&${'amp;'.repeat(2499)}`],
    ['numbers', `&${'#38;'.repeat(2499)}`],
    ['links', `${'['.repeat(1600)}x${'](b)'.repeat(1600)}`],
  ])('of %s in thousands of layers is cut', (_, text) => {
    const cut = cutQuery(text);
    expect(cutQuery(cut)).toBe(cut);
  });

  it.each(['*a ', '_a ', '[[a|', '{{a|', '[a](', '`'])('of “%s” again and again is cut', (text) => {
    const cut = cutQuery(text.repeat(2500));
    expect(cutQuery(cut)).toBe(cut);
  });

  it('is always cut to a short query', () => {
    fc.assert(
      fc.property(anyText(), fc.nat(2000), (text, times) => {
        const cut = cutQuery(text.repeat(times));
        expect(cut.length).toBeLessThanOrEqual(MAX_QUERY);
        expect(cutQuery(cut)).toBe(cut);
      }),
    );
  });
});

const vocabulary = createVocabulary(
  ['CN', 'ZM'],
  (country) => ({ CN: ['China', '中国'], ZM: ['Zambia'] })[country] ?? [],
);
const read = (typed: string) => readQuery(typed, vocabulary);

it.each([
  ['the Open University of China', ['the open university of china', 'open university of china']],
  ['Open University of China', ['open university of china', 'open university of china']],
  ['OUC', ['ouc']],
  ['the', ['the']],
  ['l’Université d’Angers', ['luniversite dangers', 'universite angers']],
  ['!?', []],
])('%s is searched as %j', (typed, texts) => expect(read(typed).map(({ text }) => text)).toEqual(texts));

/** The terms of the last form: what is understood in brackets, guesses with a question mark. */
const understood = (typed: string): string =>
  (read(typed).at(-1)?.terms ?? [])
    .map(({ words, meaning, isWhole }) =>
      meaning ? `[${words.join(' ')}: ${meaning.field}${isWhole ? '' : '?'}]` : words.join(' '),
    )
    .join(' ');

it.each([
  ['MoU', '[mou: kind]'],
  ['memorandum of understanding with the OUC', '[memorandum of understanding: kind] ouc'],
  ['memoranda 2020', '[memoranda: kind] [2020: date]'],
  ['visits to Zambia in December 2019', '[visits: kind] [zambia: country] [december 2019: date]'],
  ['who visited Zambia', '[visited: kind] [zambia: country]'],
  ['universities', '[universities: kind]'],
  ['memorand', '[memorand: kind?]'],
  ['memorand ouc', 'memorand ouc'],
  ['ouc decem', 'ouc [decem: date?]'],
  ['谅解备忘录', '[谅解备忘录: kind]'],
  ['备忘录 2020', '[备忘录: kind] [2020: date]'],
  ['2019年12月访问赞比亚', '[2019年12月: date] [访问: kind] 赞比亚'],
  ['清华大学的备忘录', '清华 [大学: kind] [备忘录: kind]'],
  ['中国大学', '[中国: country] [大学: kind]'],
])('%s is understood as %s', (typed, expected) => expect(understood(typed)).toBe(expected));
