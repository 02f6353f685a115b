/**
 * Short forms that pages in Chinese make of an institution's whole name: 山东大学 is 山大, 西安交通大学 is 西安交大,
 * 米兰理工大学 is 米兰理工. Others may be called so too, so each needs the whole name on the page.
 */
import { behindChina, hanShortUniversities } from '../../languages/han/short-universities.ts';
import { isHanWord } from '../../languages/unspaced-words.ts';
import type { Institution, InstitutionKind, Name } from '../../pack/types.ts';

const NAME = /^\p{Script=Han}{4,20}$/u;
const NONE: readonly string[] = [];
/** In characters: of a short name without 中国, and of a whole one. */
const PLAIN_FIELD = 2;
const SHORTEST_OF_CHINA = 6;
const PLACES_OF_LEARNING = new Set<InstitutionKind>(['university', 'college', 'school', 'institute', 'academy']);
/** Other countries have bodies of these kinds by the same words. */
const OF_EVERY_COUNTRY = new Set<InstitutionKind>(['ministry', 'government', 'embassy', 'national-commission']);

/** 教育国际交流协会 for a body that begins with 中国, and 宝武 for a short name that does. */
function withoutChina({ text, kind }: Name, body: InstitutionKind): readonly string[] {
  const rest = behindChina(text);
  if (rest === undefined || OF_EVERY_COUNTRY.has(body)) return NONE;
  if (kind === 'short') return rest.length === PLAIN_FIELD && !isHanWord(rest) ? [rest] : NONE;
  return rest.length >= SHORTEST_OF_CHINA ? [rest] : NONE;
}

/** Of one name that a pack lists. */
export function hanShortNames(name: Name, { kind, country }: Institution): readonly string[] {
  if (!NAME.test(name.text)) return NONE;
  const bare = withoutChina(name, kind);
  if (name.kind === 'short' || !PLACES_OF_LEARNING.has(kind)) return bare;
  return [...bare, ...hanShortUniversities(name.text, country)].filter((short) => short !== name.text);
}
