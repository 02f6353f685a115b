import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CardCitation } from '../../../../../utils/core/facts/cards/types.ts';
import { cite } from '../../../../../utils/core/facts/citations/cite.ts';
import type { CitedFact } from '../../../../../utils/core/facts/citations/types.ts';
import { english, hostileText } from '../../export/sample-export.ts';

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
    expect(cite(fact, 'text', day, english)).toBe(
      'Memorandum of two universities (31 August 2023). Northern Gazette, “Open learning & 100% online” <https://gazette.example/a_b?x=1%202>, 31 January 2024, ¶2, ¶3, accessed 21 November 2026.\n',
    ));

  it('as Markdown', () =>
    expect(cite(fact, 'markdown', day, english)).toBe(
      'Memorandum of two universities (31 August 2023). Northern Gazette, [*Open learning \\& 100\\% online*](<https://gazette.example/a_b?x=1%202>), 31 January 2024, ¶2, ¶3, accessed 21 November 2026.\n',
    ));

  it('as BibTeX', () =>
    expect(cite(fact, 'bibtex', day, english)).toBe(`@online{northern2024open,
  title = {{Open learning \\& 100\\% online}},
  organization = {{Northern Gazette}},
  date = {2024-01-31},
  url = {https://gazette.example/a_b?x=1\\%202},
  urldate = {2026-11-21},
  langid = {en},
  note = {Memorandum of two universities (¶2, ¶3)},
}
`));

  it('as RIS', () =>
    expect(cite(fact, 'ris', day, english).split('\r\n')).toEqual([
      'TY  - ELEC',
      'TI  - Open learning & 100% online',
      'PB  - Northern Gazette',
      'PY  - 2024',
      'DA  - 2024/01/31/',
      'UR  - https://gazette.example/a_b?x=1%202',
      'Y2  - 2026/11/21/',
      'LA  - en',
      'N1  - Memorandum of two universities (¶2, ¶3)',
      'ER  - ',
      '',
    ]));

  it('as CSL-JSON', () =>
    expect(JSON.parse(cite(fact, 'csl-json', day, english))).toEqual([
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
        note: 'Memorandum of two universities (¶2, ¶3)',
      },
    ]));

  it('gives a source no date where it has none or the data only infers one', () => {
    for (const published of [null, '2023-08-31/..']) {
      const undated = { ...fact, citations: [{ ...source, published, url: null }] };
      expect(cite(undated, 'text', day, english)).toContain('undated, ¶2.');
      expect(cite(undated, 'bibtex', day, english)).not.toMatch(/date =|url/);
      expect(cite(undated, 'ris', day, english)).not.toMatch(/PY|DA|UR|Y2/);
      expect(JSON.parse(cite(undated, 'csl-json', day, english))[0]).not.toHaveProperty('issued');
    }
  });

  it('keeps its form with any data', () => {
    const hostile = fc.record({ statement: hostileText, title: hostileText, publisher: hostileText });
    fc.assert(
      fc.property(hostile, ({ statement, title, publisher }) => {
        const odd: CitedFact = { ...fact, statement, citations: [{ ...source, title, publisher }] };
        const ris = cite(odd, 'ris', day, english).split('\r\n');
        expect(ris).toHaveLength(11);
        for (const line of ris.slice(0, -1)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- [^\r\n]*$/);
        expect(JSON.parse(cite(odd, 'csl-json', day, english))[0]).toMatchObject({ title, publisher });
        const bibtex = cite(odd, 'bibtex', day, english);
        expect(bibtex.split('\n')).toHaveLength(10);
        const bare = bibtex.replace(/\\(?:text\w+\{\}|[{}%&#$_])/g, '');
        expect(bare.split('{').length).toBe(bare.split('}').length);
        expect(cite(odd, 'markdown', day, english).trimEnd()).not.toMatch(/[\n\r]/);
      }),
    );
  });
});
