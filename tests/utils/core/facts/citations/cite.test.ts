import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CardCitation } from '../../../../../utils/core/facts/cards/types.ts';
import { cite } from '../../../../../utils/core/facts/citations/cite.ts';
import type { CitedFact } from '../../../../../utils/core/facts/citations/types.ts';
import { CITATION_FORMATS } from '../../../../../utils/core/facts/citations/types.ts';
import { english, hostileText } from '../../export/sample-export.ts';
import { catalogueTranslate } from '../../i18n/catalogue-translate.ts';

const day = '2026-11-21';
const source: CardCitation = {
  publisher: 'Northern Gazette',
  title: 'Open learning & 100% online',
  published: '2024-01-31',
  url: 'https://gazette.example/a_b?x=1%202',
  language: 'en',
  accessed: null,
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
    expect(cite([fact], 'text', day, english)).toBe(
      'Memorandum of two universities (31 August 2023). Northern Gazette, “Open learning & 100% online” <https://gazette.example/a_b?x=1%202>, 31 January 2024, ¶2–3, accessed 21 November 2026.\n',
    ));

  it('as plain text in Chinese, with the stops of Chinese', () =>
    expect(
      cite([{ ...fact, statement: '两校备忘录' }], 'text', day, {
        translate: catalogueTranslate('zh_CN'),
        locale: 'zh-CN',
      }),
    ).toBe(
      '两校备忘录（2023年8月31日）。Northern Gazette，“Open learning & 100% online” <https://gazette.example/a_b?x=1%202>，2024年1月31日，¶2–3，检索日期：2026年11月21日。\n',
    ));

  it('as Markdown', () =>
    expect(cite([fact], 'markdown', day, english)).toBe(
      'Memorandum of two universities (31 August 2023). Northern Gazette, [*Open learning \\& 100\\% online*](<https://gazette.example/a_b?x=1%202>), 31 January 2024, ¶2–3, accessed 21 November 2026.\n',
    ));

  it('as BibTeX', () =>
    expect(cite([fact], 'bibtex', day, english)).toBe(`@online{northern2024open,
  title = {{Open learning \\& 100\\% online}},
  organization = {{Northern Gazette}},
  date = {2024-01-31},
  url = {https://gazette.example/a_b?x=1\\%202},
  urldate = {2026-11-21},
  langid = {english},
  note = {Memorandum of two universities (31 August 2023), ¶2–3},
}
`));

  it('as RIS', () =>
    expect(cite([fact], 'ris', day, english).split('\r\n')).toEqual([
      'TY  - ELEC',
      'TI  - Open learning & 100% online',
      'PB  - Northern Gazette',
      'PY  - 2024',
      'DA  - 2024/01/31/',
      'UR  - https://gazette.example/a_b?x=1%202',
      'Y2  - 2026/11/21/',
      'LA  - en',
      'N1  - Memorandum of two universities (31 August 2023), ¶2–3',
      'ER  - ',
      '',
    ]));

  it('as CSL-JSON', () =>
    expect(JSON.parse(cite([fact], 'csl-json', day, english))).toEqual([
      {
        id: 'northern2024open',
        type: 'webpage',
        title: source.title,
        publisher: source.publisher,
        'container-title': source.publisher,
        issued: { 'date-parts': [[2024, 1, 31]] },
        URL: source.url,
        accessed: { 'date-parts': [[2026, 11, 21]] },
        language: 'en',
        note: 'Memorandum of two universities (31 August 2023), ¶2–3',
      },
    ]));

  it('gives a source no date where it has none', () => {
    const undated = { ...fact, citations: [{ ...source, published: null, url: null }] };
    expect(cite([undated], 'text', day, english)).toContain('undated, ¶2.');
    expect(cite([undated], 'bibtex', day, english)).not.toMatch(/date =|url/);
    expect(cite([undated], 'ris', day, english)).not.toMatch(/PY|DA|UR|Y2/);
    expect(JSON.parse(cite([undated], 'csl-json', day, english))[0]).not.toHaveProperty('issued');
  });

  it.each(['202X', '19XX'])('gives no year where only %s is known', (published) => {
    const rounded = { ...fact, citations: [{ ...source, published }] };
    expect(cite([rounded], 'bibtex', day, english)).not.toMatch(/ date =/);
    expect(cite([rounded], 'ris', day, english)).not.toMatch(/PY|DA/);
    expect(JSON.parse(cite([rounded], 'csl-json', day, english))[0]).not.toHaveProperty('issued');
  });

  it('gives the earliest day on which a source can have been published, as the card does', () => {
    const later = { ...fact, citations: [{ ...source, published: '2022-10/..', url: null }] };
    expect(cite([later], 'text', day, english)).toContain('published on or after October 2022, ¶2.');
    expect(cite([later], 'bibtex', day, english)).toContain('date = {2022-10}');
    expect(cite([later], 'ris', day, english)).toContain('PY  - 2022\r\nDA  - 2022/10//\r\n');
    expect(JSON.parse(cite([later], 'csl-json', day, english))[0].issued).toEqual({
      'date-parts': [[2022, 10]],
      circa: true,
    });
  });

  it('says of a record without a date after which day it was reported', () => {
    const undated = { ...fact, date: null, reportedAfter: '2022-10' };
    for (const format of CITATION_FORMATS) {
      expect(cite([undated], format, day, english)).toContain('(undated, reported after October 2022)');
    }
  });

  it('names no language where biblatex has no name for it', () => {
    const odd = { ...fact, citations: [{ ...source, language: 'tlh' }] };
    expect(cite([odd], 'bibtex', day, english)).not.toContain('langid');
  });

  it('leaves out that a whole page is cited', () => {
    const whole = { ...fact, citations: [{ ...source, locator: 'page' }] };
    expect(cite([whole], 'text', day, english)).toContain('31 January 2024, accessed');
  });

  it('of several facts has each source once, with what it is cited for', () => {
    const other = { statement: 'Visit', date: null, citations: [{ ...source, locator: '¶7' }] };
    const elsewhere = { statement: 'Talks', date: null, citations: [{ ...source, title: 'Open talks' }] };
    const [first, second, ...more] = JSON.parse(cite([fact, other, elsewhere], 'csl-json', day, english));
    expect(more).toEqual([]);
    expect(first.note).toBe('Memorandum of two universities (31 August 2023), ¶2–3; Visit, ¶7');
    expect([first.id, second.id]).toEqual(['northern2024open', 'northern2024open-2']);
    expect(cite([fact, other], 'text', day, english).trimEnd().split('\n')).toHaveLength(2);
  });

  it('keeps its form with any data', () => {
    const hostile = fc.record({ statement: hostileText, title: hostileText, publisher: hostileText });
    fc.assert(
      fc.property(hostile, ({ statement, title, publisher }) => {
        const odd: CitedFact = { ...fact, statement, citations: [{ ...source, title, publisher }] };
        const ris = cite([odd], 'ris', day, english).split('\r\n');
        expect(ris).toHaveLength(11);
        for (const line of ris.slice(0, -1)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- [^\r\n]*$/);
        expect(JSON.parse(cite([odd], 'csl-json', day, english))[0]).toMatchObject({
          title: title.toWellFormed(),
          publisher: publisher.toWellFormed(),
        });
        const bibtex = cite([odd], 'bibtex', day, english);
        expect(bibtex.split('\n')).toHaveLength(10);
        const bare = bibtex.replace(/\\(?:text\w+\{\}|[{}%&#$_])/g, '');
        expect(bare.split('{').length).toBe(bare.split('}').length);
        expect(cite([odd], 'markdown', day, english).trimEnd()).not.toMatch(/[\n\r]/);
      }),
    );
  });
});
