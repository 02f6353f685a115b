import { foldCase } from '../../matching/fold.ts';
import type { HeldRole, PackIndex } from '../../pack/index-pack.ts';
import { textsOf } from '../../pack/local-text.ts';
import type { EntityId, LocalText, Role } from '../../pack/types.ts';
import { compareDates } from '../dates/compare-dates.ts';
import { readDate } from '../dates/read-date.ts';

/** Posts that several people hold at a time: another holder does not end the role of the first. */
const SHARED =
  /\b(?:vice|deputy|associate|assistant|member|representative|official|professor|staff|expert|adviser|advisor|delegate)\b|副|委员|馆员|党员|代表|官员|院士|教授|职员|专家|顾问/i;

const withoutArticles = (title: string): string =>
  foldCase(title)
    .replace(/\b(?:the|its|of the)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** The posts that a title names, in each language that it is given in: "Party secretary and president" names two. */
const postsOf = (title: LocalText): readonly string[] => textsOf(title).flatMap(postsIn);

const postsIn = (title: string): readonly string[] =>
  title
    .split(/\s*(?:[,;/&，；、]|\band\b)\s*/)
    .map(withoutArticles)
    .filter((post) => post !== '' && !SHARED.test(post));

/**
 * Those who held one of the posts of `role` at the same institution later, the earliest first. Only dated roles count,
 * and only posts that one person holds at a time.
 */
export function laterHolders(index: PackIndex, holder: EntityId, role: Role): readonly HeldRole[] {
  const known = role.asOf === undefined ? null : readDate(role.asOf);
  if (!known) return [];
  const posts = new Set(postsOf(role.title));
  return index
    .rolesAt(role.institution)
    .filter((held) => {
      const later = held.role.asOf === undefined ? null : readDate(held.role.asOf);
      return (
        held.official.id !== holder &&
        later !== null &&
        later.first > known.last &&
        postsOf(held.role.title).some((post) => posts.has(post))
      );
    })
    .sort((a, b) => compareDates(b.role.asOf ?? null, a.role.asOf ?? null));
}
