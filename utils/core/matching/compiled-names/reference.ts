import { endOfSpelling, spellingOf } from '../spelling.ts';
import { tokenise } from '../tokens.ts';
import type { CompilableName, CompiledNames, NameMatch } from './types.ts';

/**
 * The definition of matching, without optimisation: at every token every name is tried, the longest wins, and the
 * search goes on after it. The compiled names give the same answers.
 */
export function referenceScan(names: readonly CompilableName[], text: string): readonly NameMatch[] {
  return referenceNames(names).scan(text);
}

export function referenceNames(names: readonly CompilableName[]): CompiledNames {
  const spellings = names.map(({ text, rule }) => spellingOf(text, rule));
  return {
    size: names.length,
    scan(source) {
      const text = tokenise(source);
      const matches: NameMatch[] = [];
      for (let first = 0; first < text.tokens.length; first++) {
        const start = text.tokens[first]?.start ?? 0;
        if (start < (matches.at(-1)?.end ?? 0)) continue;
        const ends = spellings.map((spelling) => endOfSpelling(spelling, text, first, source) ?? -1);
        const end = Math.max(-1, ...ends);
        if (end < 0) continue;
        matches.push({ start, end, names: ends.flatMap((each, name) => (each === end ? [name] : [])) });
      }
      return matches;
    },
  };
}
