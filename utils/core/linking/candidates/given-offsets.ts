/** What was read of a text without its invisible characters, with the offsets of the given text. */
import type { BlockFindings, ShortName } from './types.ts';
import type { VisibleText } from './visible-text.ts';

/** `findings` of the visible text, in UTF-16 offsets of the text that it was made of. */
export function inGivenText(findings: BlockFindings, { start, end }: VisibleText): BlockFindings {
  const spans = findings.spans.map((span) => ({
    ...span,
    start: start(span.start),
    end: end(span.end),
    candidates: span.candidates.map((each) => (each.from === undefined ? each : { ...each, from: start(each.from) })),
    ...(span.defines === undefined ? {} : { defines: start(span.defines) }),
    ...(span.sentence === undefined ? {} : { sentence: start(span.sentence) }),
  }));
  const placed = ([word, at, ...inBrackets]: ShortName): ShortName => [word, start(at), ...inBrackets];
  return {
    ...findings,
    spans,
    ...(findings.shortNames ? { shortNames: findings.shortNames.map(placed) } : {}),
    ...(findings.hanPieces
      ? { hanPieces: findings.hanPieces.map((each) => ({ ...each, start: start(each.start), end: end(each.end) })) }
      : {}),
    ...(findings.definitions
      ? {
          definitions: findings.definitions.map(({ short, full, ...others }) => ({
            short: others.areInitials ? short : placed(short),
            full: start(full),
            ...others,
          })),
        }
      : {}),
    competingSenses: findings.competingSenses.map((competingSense) => ({
      ...competingSense,
      at: start(competingSense.at),
    })),
  };
}
