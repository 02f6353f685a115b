/** Rows of names: "Oxford, Yale and Lund University". The members of a row are of one kind. */
import { isCommonGivenName, isCommonSurname } from '../../languages/common-words/common-words.ts';
import { isSaint } from '../../languages/institutions/saints.ts';
import { joinsMembers } from '../../languages/sentences/rows-of-names.ts';
import type { BlockNames } from './block-names.ts';
import type { NameEntry } from './name-entry.ts';

const WORD = /(?:^|\s)(?:\p{Ll}+|&)\s/u;
/** In members on either side. */
const LONGEST = 12;
/** So many bare names that hardly mean anything but an institution make a row of institutions. */
const MANY_BARE = 2;

const isSurelyInstitution = ({ entity, isNamesake, needsFullName }: NameEntry): boolean =>
  !entity.isPerson && !isNamesake && !needsFullName;
/** A bare name that is no town, no everyday word and no personal name: Yale, Cornell. */
export const isTellingBareName = ({ form, isTown, isCommon, text }: NameEntry): boolean =>
  form === 'bare' && !isTown && !isCommon && !isCommonGivenName(text) && !isCommonSurname(text) && !isSaint(text);

/**
 * Whether the name is a member of a row of institutions: another member is surely one, or two members are bare names
 * without another meaning. `needsWord`: a word must join two members, and none behind which the row has ended: Lund
 * University and Kyoto University, Oslo.
 */
export function isInRow(names: BlockNames, place: number, needsWord: boolean): boolean {
  const { text, matches } = names;
  let hasWord = !needsWord;
  let hasInstitution = false;
  let bare = 0;
  for (const step of [-1, 1]) {
    for (let at = place; Math.abs(at + step - place) <= LONGEST; at += step) {
      const [left, right] = step < 0 ? [at - 1, at] : [at, at + 1];
      const from = matches[left]?.end;
      const to = matches[right]?.start;
      if (from === undefined || to === undefined) break;
      const gap = text.slice(from, to);
      if (!joinsMembers(gap)) break;
      const joins = WORD.test(gap);
      if (needsWord && joins && at < place) break;
      hasWord ||= joins;
      hasInstitution ||= names.some(matches[at + step], isSurelyInstitution);
      if (names.some(matches[at + step], isTellingBareName)) bare += 1;
      if (hasWord && (hasInstitution || bare >= MANY_BARE)) return true;
    }
  }
  return false;
}
