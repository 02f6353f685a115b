import type { ExportWords } from '../../export/types.ts';
import { toMarkdownCitation, toTextCitation } from './plain-citations.ts';
import { toBibtex, toCslJson, toRis } from './reference-manager.ts';
import type { CitationFormat, CitedFact } from './types.ts';

type Write = (facts: readonly CitedFact[], accessed: string, words: ExportWords, caveat: string | null) => string;

const writers: Readonly<Record<CitationFormat, Write>> = {
  text: toTextCitation,
  markdown: toMarkdownCitation,
  bibtex: toBibtex,
  ris: toRis,
  'csl-json': toCslJson,
};

/**
 * Facts as a citation; `accessed` is the day on which their sources were read, `2026-11-21`. `caveat`: what is wrong with
 * the whole list, for the files of reference managers.
 */
export const cite = (
  facts: readonly CitedFact[],
  format: CitationFormat,
  accessed: string,
  words: ExportWords,
  caveat: string | null = null,
): string => writers[format](facts, accessed, words, caveat);
