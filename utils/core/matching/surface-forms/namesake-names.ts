import { opensDescription } from '../../languages/sentences/small-words.ts';
import type { Namesake } from '../../pack/types.ts';

/**
 * The names in a pack's note on a namesake that can be looked for on a page: its
 * text, where that differs from the entity's own name (Bank of Uganda for BOU),
 * and the name that `what` begins with (Open University of Cyprus, in Nicosia).
 */
export function namesakeNames({ text, what }: Namesake, own: Pick<ReadonlySet<string>, 'has'>): string[] {
  const named = opensDescription(what) ? '' : (what.split(/[,;:(]| [–—-] |\. /u)[0]?.trim() ?? '');
  const isName = /^[^\p{Ll}]/u.test(named) && /[\s\p{Script=Han}]/u.test(named);
  return [...new Set([text, ...(isName ? [named] : [])])].filter((name) => !own.has(name));
}
