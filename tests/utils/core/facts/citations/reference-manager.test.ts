/** Citations as another project reads them: Citation.js, whose readers know nothing of this one. */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundledPack } from '../../../../../data/bundled-pack.ts';
import { cardRecord } from '../../../../../utils/core/facts/cards/card-record.ts';
import { cite } from '../../../../../utils/core/facts/citations/cite.ts';
import { citedSources } from '../../../../../utils/core/facts/citations/cited-sources.ts';
import { indexPack } from '../../../../../utils/core/pack/index-pack.ts';
import { parsePack } from '../../../../../utils/core/pack/parse.ts';
import { english, hostileText } from '../../export/sample-export.ts';

const index = indexPack(parsePack(bundledPack));
/** Every record of the bundled pack. */
const facts = index.records.map((record) => {
  const { title: statement, date, reportedAfter, citations } = cardRecord(index, record);
  return { statement, date, reportedAfter, citations };
});

const FORMATS = [
  ['bibtex', '@biblatex/text'],
  ['ris', '@ris/file'],
  ['csl-json', '@else/json'],
] as const;

const read = (text: string, type: string) => new Cite(text, { forceType: type, generateGraph: false }).data;

describe.each(FORMATS)('%s', (format, type) => {
  it('gives every source of the bundled data with its title, publisher, address and, where it is known, its year', () => {
    const sources = citedSources({ citations: facts.flatMap(({ citations }) => citations) });
    const items = read(cite(facts, format, english), type);
    expect(items.map(({ title, URL: url }) => [title, url ?? null])).toEqual(
      sources.map(({ title, url }) => [title, url]),
    );
    for (const [at, { published, publisher }] of sources.entries()) {
      expect(items[at]?.publisher).toBe(publisher);
      // An open date has a year in BibLaTeX alone, which keeps it open.
      const isKnown = published !== null && (format === 'bibtex' || !published.endsWith('/..'));
      expect(items[at]?.issued?.['date-parts']?.[0]?.[0]).toBe(isKnown ? Number(published.slice(0, 4)) : undefined);
      // RIS has a second note where its date has words.
      expect([items[at]?.note].flat().join()).toContain(
        facts.find(({ citations }) => citations[0]?.title === items[at]?.title)?.statement ?? '',
      );
    }
  });

  it('is read whatever the texts hold', () => {
    const text = hostileText.filter((each) => each.trim() !== '');
    fc.assert(
      fc.property(text, text, (statement, title) => {
        const [fact] = facts;
        const citations = (fact?.citations ?? []).slice(0, 1).map((citation) => ({ ...citation, title }));
        const items = read(cite([{ statement, date: '2020', citations }], format, english), type);
        expect(items).toHaveLength(1);
        expect(items[0]?.URL).toBe(citations[0]?.url ?? undefined);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a caveat about the whole list', () => {
  const caveat = 'It may lack 50% of {them}.';
  const two = facts.filter(({ citations }) => citations.length > 0).slice(0, 2);

  it.each(FORMATS)('in %s leaves the references as they are', (format, type) => {
    const titles = (text: string) => read(text, type).map(({ title }) => title);
    expect(titles(cite(two, format, english, caveat))).toEqual(titles(cite(two, format, english)));
  });

  it('is a comment of BibTeX, and a note of the first reference elsewhere', () => {
    expect(cite(two, 'bibtex', english, caveat)).toMatch(/^@comment\{It may lack 50\\% of \\\{them\\\}\.\}\n\n@online/);
    expect(cite(two, 'ris', english, caveat).match(/^N1 {2}- It may lack.*$/gm)).toHaveLength(1);
    const notes = JSON.parse(cite(two, 'csl-json', english, caveat)).map(({ note }: { note: string }) => note);
    expect(notes.filter((note: string) => note.endsWith(`; ${caveat}`))).toEqual([notes[0]]);
  });
});
