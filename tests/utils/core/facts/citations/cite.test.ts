import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CardCitation } from '../../../../../utils/core/facts/cards/types.ts';
import { cite } from '../../../../../utils/core/facts/citations/cite.ts';
import type { CitedFact } from '../../../../../utils/core/facts/citations/types.ts';
import { CITATION_FORMATS } from '../../../../../utils/core/facts/citations/types.ts';
import { english, hostileText } from '../../export/sample-export.ts';
import { catalogueTranslate } from '../../i18n/catalogue-translate.ts';

const source: CardCitation = {
  publisher: 'Northern Gazette',
  title: 'Open learning & 100% online',
  published: '2024-01-31',
  url: 'https://gazette.example/a_b?x=1%202',
  language: 'en',
  accessed: '2026-11',
  licence: null,
  locator: '¶2',
  quote: null,
};
const fact: CitedFact = {
  statement: 'Memorandum of two universities',
  date: '2023-08-31',
  citations: [source, { ...source, locator: '¶3' }],
};

describe('a citation', () => {
  it('as plain text', () =>
    expect(cite([fact], 'text', english)).toBe(
      'Memorandum of two universities (31 August 2023). Northern Gazette, “Open learning & 100% online” <https://gazette.example/a_b?x=1%202>, 31 January 2024, ¶2–3, accessed November 2026.\n',
    ));

  it('as plain text in Chinese, with the stops of Chinese', () =>
    expect(
      cite([{ ...fact, statement: '两校备忘录' }], 'text', {
        translate: catalogueTranslate('zh_CN'),
        locale: 'zh-CN',
      }),
    ).toBe(
      '两校备忘录（2023年8月31日）。Northern Gazette，“Open learning & 100% online” <https://gazette.example/a_b?x=1%202>，2024年1月31日，¶2–3，检索日期：2026年11月。\n',
    ));

  it('as Markdown', () =>
    expect(cite([fact], 'markdown', english)).toBe(
      'Memorandum of two universities (31 August 2023). Northern Gazette, [*Open learning \\& 100\\% online*](<https://gazette.example/a_b?x=1%202>), 31 January 2024, ¶2–3, accessed November 2026.\n',
    ));

  it('as BibTeX', () =>
    expect(cite([fact], 'bibtex', english)).toBe(`@online{northern2024open,
  title = {{Open learning \\& 100\\% online}},
  organization = {{Northern Gazette}},
  date = {2024-01-31},
  url = {https://gazette.example/a_b?x=1\\%202},
  urldate = {2026-11},
  langid = {english},
  note = {Memorandum of two universities (31 August 2023), ¶2–3},
}
`));

  it('as RIS', () =>
    expect(cite([fact], 'ris', english).split('\r\n')).toEqual([
      'TY  - ELEC',
      'TI  - Open learning & 100% online',
      'PB  - Northern Gazette',
      'PY  - 2024',
      'DA  - 2024/01/31/',
      'UR  - https://gazette.example/a_b?x=1%202',
      'Y2  - 2026/11//',
      'LA  - en',
      'N1  - Memorandum of two universities (31 August 2023), ¶2–3',
      'ER  - ',
      '',
    ]));

  it('as CSL-JSON', () =>
    expect(JSON.parse(cite([fact], 'csl-json', english))).toEqual([
      {
        id: 'northern2024open',
        type: 'webpage',
        title: source.title,
        publisher: source.publisher,
        'container-title': source.publisher,
        issued: { 'date-parts': [[2024, 1, 31]] },
        URL: source.url,
        accessed: { 'date-parts': [[2026, 11]] },
        language: 'en',
        note: 'Memorandum of two universities (31 August 2023), ¶2–3',
      },
    ]));

  it('gives a source no date where it has none', () => {
    const undated = { ...fact, citations: [{ ...source, published: null, url: null }] };
    expect(cite([undated], 'text', english)).toContain('undated, ¶2.');
    expect(cite([undated], 'bibtex', english)).not.toMatch(/date =|url/);
    expect(cite([undated], 'ris', english)).not.toMatch(/PY|DA|UR|Y2/);
    expect(JSON.parse(cite([undated], 'csl-json', english))[0]).not.toHaveProperty('issued');
  });

  it('says that nobody read a source where its pack does not say so', () => {
    const unread = { ...fact, citations: [{ ...source, accessed: null }] };
    for (const format of CITATION_FORMATS)
      expect(cite([unread], format, english)).not.toMatch(/accessed|urldate|Y2 {2}-/);
  });

  it('gives the day on which a source was read where its pack has the day', () => {
    const read = { ...fact, citations: [{ ...source, accessed: '2026-11-21' }] };
    expect(cite([read], 'text', english)).toContain('accessed 21 November 2026.');
    expect(cite([read], 'bibtex', english)).toContain('urldate = {2026-11-21}');
    expect(cite([read], 'ris', english)).toContain('Y2  - 2026/11/21/\r\n');
  });

  describe('gives of a date of publication what is known, in the words of a footnote where a format has no place for it:', () => {
    const circa = (...parts: readonly number[][]) => ({ 'date-parts': parts, circa: true });
    it.each([
      ['2023-08-31/..', '2023-08-31/', null, 'published on or after 31 August 2023'],
      ['2023/..', '2023/', null, 'published on or after 2023'],
      ['../2023-08', '/2023-08', null, { literal: 'on or before August 2023' }],
      ['202X', '202X', null, { literal: 'some time between 2020 and 2029' }],
      ['2023?', '2023?', null, circa([2023])],
      ['2023-08~', '2023-08~', null, circa([2023, 8])],
      ['2023-08-XX', '2023-08', ['2023', '2023/08//'], { 'date-parts': [[2023, 8]] }],
      ['2023-21', '2023-21', ['2023', '2023///'], { 'date-parts': [[2023]], season: 1 }],
      [
        '2023-08-30/2023-09-02',
        '2023-08-30/2023-09-02',
        ['2023', '2023///'],
        {
          'date-parts': [
            [2023, 8, 30],
            [2023, 9, 2],
          ],
        },
      ],
      ['2022/2023', '2022/2023', null, { 'date-parts': [[2022], [2023]] }],
    ] as const)('%s', (published, date, ris, issued) => {
      const facts = [{ ...fact, citations: [{ ...source, published }] }];
      expect(cite(facts, 'bibtex', english)).toContain(`  date = {${date}},`);
      const lines = cite(facts, 'ris', english).split('\r\n');
      const dated = (tag: string) => lines.find((line) => line.startsWith(tag))?.slice(6) ?? null;
      expect([dated('PY'), dated('DA')]).toEqual(ris ?? [null, null]);
      const [, words] = /2>, (.*), ¶2, accessed/.exec(cite(facts, 'text', english)) ?? [];
      const told = lines.filter((line) => line.startsWith('N1')).slice(1);
      const isWhole = published === '2023-08-XX';
      expect(told).toEqual(isWhole ? [] : [expect.stringContaining(String(words))]);
      const [item] = JSON.parse(cite(facts, 'csl-json', english));
      expect(item.issued).toEqual(typeof issued === 'string' ? { literal: issued } : issued);
    });
  });

  it('says of a record without a date after which day it was reported', () => {
    const undated = { ...fact, date: null, reportedAfter: '2022-10' };
    for (const format of CITATION_FORMATS) {
      expect(cite([undated], format, english)).toContain('(undated, reported after October 2022)');
    }
  });

  it('names no language where biblatex has no name for it', () => {
    const odd = { ...fact, citations: [{ ...source, language: 'tlh' }] };
    expect(cite([odd], 'bibtex', english)).not.toContain('langid');
  });

  it('leaves out that a whole page is cited', () => {
    const whole = { ...fact, citations: [{ ...source, locator: 'page' }] };
    expect(cite([whole], 'text', english)).toContain('31 January 2024, accessed');
  });

  it('of several facts has each source once, with what it is cited for', () => {
    const other = { statement: 'Visit', date: null, citations: [{ ...source, locator: '¶7' }] };
    const elsewhere = { statement: 'Talks', date: null, citations: [{ ...source, title: 'Open talks' }] };
    const [first, second, ...more] = JSON.parse(cite([fact, other, elsewhere], 'csl-json', english));
    expect(more).toEqual([]);
    expect(first.note).toBe('Memorandum of two universities (31 August 2023), ¶2–3; Visit, ¶7');
    expect([first.id, second.id]).toEqual(['northern2024open', 'northern2024open-2']);
    expect(cite([fact, other], 'text', english).trimEnd().split('\n')).toHaveLength(2);
  });

  it('keeps its form with any data', () => {
    const hostile = fc.record({ statement: hostileText, title: hostileText, publisher: hostileText });
    fc.assert(
      fc.property(hostile, ({ statement, title, publisher }) => {
        const odd: CitedFact = { ...fact, statement, citations: [{ ...source, title, publisher }] };
        const ris = cite([odd], 'ris', english).split('\r\n');
        expect(ris).toHaveLength(11);
        for (const line of ris.slice(0, -1)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- [^\r\n]*$/);
        expect(JSON.parse(cite([odd], 'csl-json', english))[0]).toMatchObject({
          title: title.toWellFormed(),
          publisher: publisher.toWellFormed(),
        });
        const bibtex = cite([odd], 'bibtex', english);
        expect(bibtex.split('\n')).toHaveLength(10);
        const bare = bibtex.replace(/\\(?:text\w+\{\}|[{}%&#$_])/g, '');
        expect(bare.split('{').length).toBe(bare.split('}').length);
        expect(cite([odd], 'markdown', english).trimEnd()).not.toMatch(/[\n\r]/);
      }),
    );
  });
});
