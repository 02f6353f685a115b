/** Where a name ends with what stands behind it and belongs to it: a legal form, the word for a university. */
import { legalFormLength } from '../../languages/language-profiles.ts';
import { CAPITAL, kindAt } from '../../languages/letters.ts';
import type { NameMatch } from '../../matching/compiled-names/types.ts';
import type { BlockNames } from './block-names.ts';
import { endOfUniversityBehind } from './institutions/university-behind.ts';
import type { NameEntry } from './name-entry.ts';

const COMMA = 0x2c;
const SPACE = 0x20;

/** Where the name ends, with the legal form of a company behind it: Amber Metal Inc. */
export function endWithLegalForm(match: NameMatch, names: BlockNames): number {
  const { text } = names;
  // Most names are followed by a small letter or by none.
  const gap = text.charCodeAt(match.end) === COMMA ? match.end + 1 : match.end;
  if (text.charCodeAt(gap) !== SPACE || kindAt(text, gap + 1) !== CAPITAL) return match.end;
  const isCompany = ({ entity: { entity } }: NameEntry): boolean =>
    entity.type === 'institution' && (entity.kind === 'company' || entity.kind === 'other');
  return names.some(match, isCompany) ? match.end + legalFormLength(text, match.end) : match.end;
}

const isOfUniversity = (entry: NameEntry): boolean => entry.isOfUniversity;

/** Where the word for a university ends behind the bare name of one: Tohoku Üniversitesi, Stanford-Universität. */
export function universityBehind(match: NameMatch, names: BlockNames, language: string): number | undefined {
  if (!names.some(match, isOfUniversity)) return undefined;
  return endOfUniversityBehind(names.text, match.end, language);
}
