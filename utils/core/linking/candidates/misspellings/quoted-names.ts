/** Whole names of which a part stands in quotes: Universitatea „Toruk” din Leeds, Universidad "Leeds". */
import { type QuotedPart, quotedParts } from '../../../languages/institutions/names-in-quotes.ts';
import type { NameMatch } from '../../../matching/compiled-names/types.ts';
import type { LinkingModel } from '../../linking-model.ts';

/** How far such a name reaches before and behind its quotes, in UTF-16 units. */
const REACH = 72;
/** What lies behind so many is read as it is written. */
const MOST_PARTS = 100;

function nameOver(text: string, { open, close }: QuotedPart, { compiledNames, known }: LinkingModel): NameMatch[] {
  const from = Math.max(0, open - REACH);
  const before = text.slice(from, open);
  const inside = text.slice(open + 1, close);
  const closed = before.length + inside.length;
  for (const match of compiledNames.scan(before + inside + text.slice(close + 1, close + REACH))) {
    if (match.start >= before.length || match.end < closed) continue;
    const names = match.names.filter((name) =>
      known.some([name], ({ entity, isNamesake, isAcronym, namesInFull }) => {
        return !entity.isPerson && !isNamesake && !isAcronym && namesInFull;
      }),
    );
    if (names.length > 0) return [{ start: from + match.start, end: close + 1 + match.end - closed, names }];
  }
  return [];
}

/** `matches` with those names; what stands inside them gives way. */
export function withQuotedNames(
  text: string,
  matches: readonly NameMatch[],
  model: LinkingModel,
): readonly NameMatch[] {
  const parts = quotedParts(text);
  if (parts.length === 0) return matches;
  const found = parts.slice(0, MOST_PARTS).flatMap((part) => nameOver(text, part, model));
  if (found.length === 0) return matches;
  const kept = found.filter((each) =>
    matches.every(
      (other) =>
        other.end <= each.start || other.start >= each.end || (other.start >= each.start && other.end <= each.end),
    ),
  );
  const others = matches.filter(({ start, end }) => !kept.some((each) => each.start <= start && each.end >= end));
  return [...others, ...kept].sort((a, b) => a.start - b.start);
}
