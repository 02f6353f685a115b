import type { InstitutionKind } from '../../../utils/core/pack/types.ts';
import type { RorRecord } from './record.ts';

/** What a body of a type is by a word in its name; the registry's types say less than the kinds of a pack. */
const BY_WORD: Readonly<Record<string, readonly (readonly [RegExp, InstitutionKind])[]>> = {
  education: [
    [/\buniversi|大学|大學|대학교/i, 'university'],
    [/\bcolleg|\bcolegio|学院|學院/i, 'college'],
    [/\bschool|\bschule|\bécole\b|\becole\b|\bescuela|\blyc[ée]e/i, 'school'],
    [/\binstitut/i, 'institute'],
    [/\bacadem/i, 'academy'],
  ],
  archive: [[/\bmuse/i, 'museum']],
  nonprofit: [
    [/\bfoundation|\bstiftung|\bfondation|\bfundaci|\bfondazione|基金会/i, 'foundation'],
    [/\bassociation|\bsociety|\bverein|\basociaci|协会|學會|学会/i, 'association'],
  ],
  government: [[/\bminist/i, 'ministry']],
  facility: [[/\bmuse/i, 'museum']],
};

/** The kind of a body without such a word. The first type that is known decides. */
const OTHERWISE: Readonly<Record<string, InstitutionKind>> = {
  education: 'university',
  healthcare: 'hospital',
  company: 'company',
  archive: 'library',
  nonprofit: 'other',
  government: 'government',
  facility: 'research-centre',
  other: 'other',
};

/** The kind of an institution by the registry's types and the words of its name. */
export function kindOf({ types }: Pick<RorRecord, 'types'>, name: string): InstitutionKind {
  const type = types.find((each) => Object.hasOwn(OTHERWISE, each)) ?? 'other';
  return BY_WORD[type]?.find(([words]) => words.test(name))?.[1] ?? OTHERWISE[type] ?? 'other';
}
