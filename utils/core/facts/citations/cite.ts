import type { ExportWords } from '../../export/types.ts';
import { toMarkdownCitation, toTextCitation } from './plain-citations.ts';
import { toBibtex, toCslJson, toRis } from './reference-manager.ts';
import type { CitationFormat, CitedFact } from './types.ts';

type Write = (fact: CitedFact, accessed: string, words: ExportWords) => string;

const writers: Readonly<Record<CitationFormat, Write>> = {
  text: toTextCitation,
  markdown: toMarkdownCitation,
  bibtex: toBibtex,
  ris: toRis,
  'csl-json': toCslJson,
};

/** In the order of the menu. */
export const CITATION_FORMATS = ['text', 'markdown', 'bibtex', 'ris', 'csl-json'] as const;

/** A fact as a citation; `accessed` is the day on which its sources were read, `2026-11-21`. */
export const cite = (fact: CitedFact, format: CitationFormat, accessed: string, words: ExportWords): string =>
  writers[format](fact, accessed, words);
