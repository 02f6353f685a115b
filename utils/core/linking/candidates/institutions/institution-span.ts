/** One span with an institution's name, and what readers of all kinds of names ask of what stands around it. */
import { isNamedAfter, isSmallWord, joinsBodies } from '../../../languages/language-profiles.ts';
import { isCapitalised } from '../../../languages/letters.ts';
import type { Institution, InstitutionKind } from '../../../pack/types.ts';
import type { BlockRole } from '../../../page/types.ts';
import type { Weights } from '../../scoring/weights.ts';
import type { WordsOnPage } from '../../senses/namesake-words.ts';
import type { BlockNames } from '../block-names.ts';
import type { NameEntry } from '../name-entry.ts';
import type { TextAround } from '../text-around.ts';

export interface InstitutionSpan {
  readonly entry: NameEntry;
  readonly institution: Institution;
  readonly surface: string;
  readonly around: TextAround;
  readonly inHeading: boolean;
  readonly role: BlockRole;
  /** Of the text (BCP 47), empty where it is not known. */
  readonly language: string;
  readonly weights: Weights;
  readonly namesakes: WordsOnPage;
  /** Several entities bear the name. */
  readonly isShared: boolean;
  /** Of a bare name: for one of the entities that bear it, it is a town’s. */
  readonly isTown: boolean;
  /** A legal form stands behind the name, and belongs to the span: Amgen Inc. */
  readonly hasLegalForm: boolean;
  /** The span takes in the word for a university behind the name: Tohoku Üniversitesi. */
  readonly isBeforeUniversity: boolean;
  /** Another whole name of an institution ends right before, with a comma between: Trinity College, Cambridge. */
  readonly followsName: boolean;
  /** Whether another name of the packs starts at the next word. */
  readonly nextIsName: () => boolean;
  /** Whether the acronym of a unit of this body stands right before: IITE UNESCO. */
  readonly isBesideUnit: () => boolean;
  /** What its whole block says. */
  readonly inBlock: Pick<BlockNames, 'speaksOfToday' | 'hasKana'>;
  /**
   * Whether the span stands in a row of names, one of which is surely an institution's: Oxford, Yale and Lund
   * University. A place must be joined by a word for that: in "Lund University, Oslo" it is where the body is.
   */
  readonly rowOfInstitutions: (isPlace: boolean) => boolean;
}

const COMPANIES = new Set<InstitutionKind>(['company', 'other']);
/** Whether it may be a company: packs that do not know what a body is call it `other`. */
export const mayBeCompany = ({ kind }: Institution): boolean => COMPANIES.has(kind);

const PLACES_OF_LEARNING = new Set<InstitutionKind>(['university', 'college', 'institute', 'academy', 'school']);
export const isOfLearning = ({ kind }: Institution): boolean => PLACES_OF_LEARNING.has(kind);

/** In a line that is set in capitals every word looks like initials: "AND WHO PAYS". */
export const isInCapitals = ({ previous, next }: TextAround): boolean =>
  [previous, next].every((word) => word === word.toUpperCase()) && `${previous}${next}`.length > 2;

const staysInName = (word: string): boolean => isSmallWord(word) && !joinsBodies(word);

/** In UTF-16 units. */
const LONGEST_SMALL = 5;
/** In Russian a common noun stands before the name in the genitive: издательство Торукского университета. */
const CYRILLIC = /^\p{Script=Cyrillic}/u;
const FIRST_CYRILLIC = 0x400;
const isCyrillic = (word: string): boolean => word.charCodeAt(0) >= FIRST_CYRILLIC && CYRILLIC.test(word);

/**
 * "Editora Toruk", "Hospital Universitário de Toruk": what is
 * called after an institution, where that word stands first.
 */
export function followsNamedAfter(around: TextAround): boolean {
  // Most names stand behind a longer word in small letters, or behind none.
  const { previous } = around;
  if (previous === '' || (previous.length > LONGEST_SMALL && !isCapitalised(previous) && !isCyrillic(previous)))
    return false;
  if (!around.mayFollowHead) return false;
  const found = around.wordBeforeSmall(staysInName);
  return found !== null && (isCapitalised(found.word) || isCyrillic(found.word)) && isNamedAfter(found.word);
}
