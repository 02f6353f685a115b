import type { ExportWords } from '../../export/types.ts';
import { toMarkdownCitation, toTextCitation } from './plain-citations.ts';
import { toBibtex, toCslJson, toRis } from './reference-manager.ts';
import type { CitationFormat, CitedFact } from './types.ts';

type Write = (facts: readonly CitedFact[], words: ExportWords, caveat: string | null) => string;

const writers: Readonly<Record<CitationFormat, Write>> = {
  text: toTextCitation,
  markdown: toMarkdownCitation,
  bibtex: toBibtex,
  ris: toRis,
  'csl-json': toCslJson,
};

/**
 * Facts as a citation; a source is said to have been read when its pack says so, and never today. `caveat`: what is
 * wrong with the whole list, for the files of reference managers.
 */
export const cite = (
  facts: readonly CitedFact[],
  format: CitationFormat,
  words: ExportWords,
  caveat: string | null = null,
): string => writers[format](facts, words, caveat);
