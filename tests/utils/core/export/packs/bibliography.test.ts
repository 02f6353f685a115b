import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import type { PackExport } from '../../../../../utils/core/export/packs/types.ts';
import { writeFiles } from '../../../../../utils/core/export/packs/writers.ts';
import { english } from '../sample-export.ts';
import { everyData, officeData } from './sample-data.ts';

type Id = 'sources-ris' | 'sources-bibtex' | 'sources-csl-json';

const write = (id: Id, data: PackExport): string => writeFiles(id, data, english)[0]?.text ?? '';
const TYPES: Readonly<Record<Id, string>> = {
  'sources-ris': '@ris/file',
  'sources-bibtex': '@biblatex/text',
  'sources-csl-json': '@csl/list+object',
};

/** The titles as citation-js reads them. */
const titlesOf = (id: Id, data: PackExport): readonly unknown[] => {
  const text = write(id, data);
  const input = id === 'sources-csl-json' ? JSON.parse(text) : text;
  return new Cite(input, { forceType: TYPES[id], generateGraph: false }).data.map(({ title }) => title);
};

describe.each(['sources-ris', 'sources-bibtex', 'sources-csl-json'] as const)('%s', (id) => {
  it.each(everyData)('of %s has every source that is cited, once', (_, { index, exportedAt }) => {
    const cited = index.pack.sources.map(({ publisher, title, url = null }) => JSON.stringify([publisher, title, url]));
    expect(titlesOf(id, { index, exportedAt })).toHaveLength(new Set(cited).size);
  });

  it('keeps a title that is hard to write', () => {
    expect(String(titlesOf(id, officeData)[0])).toMatch(/Register & .list. (<2026>)?/);
  });
});
