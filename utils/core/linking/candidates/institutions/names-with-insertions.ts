/**
 * Names into which the text puts what is none of them: 联合国教科文组织第39届大会, UNESCO’s 39th General Conference, UNESCO
 * (United Nations Educational, Scientific and Cultural Organization) Office in Beijing.
 */
import { sessionLength } from '../../../languages/sentences/numbered-sessions.ts';
import type { NameMatch } from '../../../matching/compiled-names/types.ts';
import type { LinkingModel } from '../../linking-model.ts';

/** What is put between, and how far the longer name may go on behind it, in UTF-16 units. */
const LONGEST_GLOSS = 140;
const LONGEST_REST = 80;

/** Where the bracket behind a name closes in which nothing but another name of the body stands; -1 for none. */
function glossEnd(text: string, match: NameMatch, next: NameMatch | undefined, { known }: LinkingModel): number {
  if (next === undefined || next.start - match.end > 2 || next.end - match.end > LONGEST_GLOSS) return -1;
  if (!/^\s?[(（]$/u.test(text.slice(match.end, next.start)) || !/^[)）] $/u.test(text.slice(next.end, next.end + 2)))
    return -1;
  const isSame = known.some(match.names, (one) => known.some(next.names, (other) => one.entity === other.entity));
  return isSame ? next.end + 1 : -1;
}

/** The name that goes on at `from`, as if nothing stood between; undefined where none does. */
function longerName(text: string, match: NameMatch, from: number, model: LinkingModel): NameMatch | undefined {
  const name = text.slice(match.start, match.end);
  const [found] = model.compiledNames.scan(name + text.slice(from, from + LONGEST_REST));
  if (found?.start !== 0 || found.end <= name.length) return undefined;
  return { ...found, start: match.start, end: from + found.end - name.length };
}

/** `matches` with those names; what stands inside them gives way. */
export function withInsertions(text: string, matches: readonly NameMatch[], model: LinkingModel): readonly NameMatch[] {
  if (matches.length === 0) return matches;
  let found: NameMatch[] | null = null;
  for (const [place, match] of matches.entries()) {
    const session = sessionLength(text, match.end);
    const from = session > 0 ? match.end + session : glossEnd(text, match, matches[place + 1], model);
    const longer = from < 0 ? undefined : longerName(text, match, from, model);
    if (longer === undefined) continue;
    found ??= [];
    found.push(longer);
  }
  if (found === null) return matches;
  const all = found;
  const others = matches.filter(({ start, end }) => !all.some((each) => each.start < end && each.end > start));
  return [...others, ...all].sort((a, b) => a.start - b.start);
}
