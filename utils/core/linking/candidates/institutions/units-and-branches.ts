/** Units and branches of a body, which have its name in theirs: UNESCO Bangkok, OUM Seremban. */
import { isEverydayWord } from '../../../languages/common-words/common-words.ts';
import { countryOf, isCountryName, isPlaceName } from '../../../languages/geography/places.ts';
import { isNameOfUnit } from '../../../languages/institutions/unit-words.ts';
import type { Institution } from '../../../pack/types.ts';
import type { TextAround } from '../text-around.ts';
import type { Candidate } from '../types.ts';
import { type InstitutionSpan, isOfLearning } from './institution-span.ts';
import { goesOn } from './names-going-on.ts';

/** A body of many countries, which has offices and commissions in them. */
export const isWholeBody = ({ kind, partOf }: Institution): boolean =>
  kind === 'intergovernmental' && partOf === undefined;

/** "UNESCO Bangkok", but not "UNESCO Mobile Learning Week", nor "UNESCO Reading Week". */
const isBeforeItsPlace = ({
  around: { goesOnInCapitals, isPossessive, next, after },
  nextIsName,
}: InstitutionSpan): boolean =>
  goesOnInCapitals &&
  !isPossessive &&
  isPlaceName(next) &&
  !isEverydayWord(next) &&
  !GOES_ON_TWICE.test(after) &&
  !nextIsName();
/** Behind the word that follows stands one more with a capital. */
const GOES_ON_TWICE = /^\s+\p{L}[\p{L}\p{M}’'-]*\s\p{Lu}/u;

/** What stands behind the name, as far as a unit may stand; what a bracket says of the name is longer. */
const unitBehind = ({ nearBehind, after }: TextAround): string => (nearBehind.startsWith(' (') ? after : nearBehind);

/** "the Office of UNESCO", "UNESCO Bangkok", "IITE UNESCO": the name only says whose a unit is. */
export const isOfUnit = (span: InstitutionSpan): boolean =>
  isNameOfUnit(span.around.nearBefore, unitBehind(span.around)) || isBeforeItsPlace(span) || span.isBesideUnit();

/** "UT Dallas": the acronym of one university before the town of another. */
export const goesOnWithOtherPlace = ({ around, institution, nextIsName }: InstitutionSpan): boolean =>
  isOfLearning(institution) &&
  institution.country !== undefined &&
  around.goesOnInCapitals &&
  isPlaceName(around.next) &&
  !isCountryName(around.next) &&
  countryOf(around.next) !== institution.country &&
  !nextIsName();

/**
 * "OUM Seremban", "ИИТО Наталия Чернышова": a branch or a person of a body of learning, if the page is at home with it.
 */
export function homeNeeded(span: InstitutionSpan): Candidate['needsHome'] {
  const { entry, institution, around } = span;
  if (!entry.isAcronym || entry.isDistinctive || !isOfLearning(institution)) return undefined;
  // One word behind is rather the town of another one: ректор ПГУ Пензы.
  if (entry.isCyrillicAcronym && goesOn(span)) return GOES_ON_TWICE.test(around.after) ? 'or-defined' : 'own-site';
  return goesOnWithOtherPlace(span) && countryOf(around.next) === undefined ? 'own-site' : undefined;
}
