/**
 * What the sentence around an institution's Chinese name says against it: words, houses, persons and bodies of that
 * name.
 */

import { goesOnAsCoined, isCoinedAcross } from '../../../languages/han/coined-names.ts';
import {
  endsWithProvince,
  goesOnAsAssociation,
  goesOnAsOther,
  goesOnAsPurchase,
  goesOnBehindUniversity,
  isCoined,
  isFarSide,
  isOwnLegalForm,
  isStationedIn,
} from '../../../languages/han/compounds.ts';
import { endsAsLongerMinistry, isDepartment, isMinistryOfState } from '../../../languages/han/departments.ts';
import { isOfOldState, isOfToday } from '../../../languages/han/eras.ts';
import { isPlaceOfName, isUniversityHere } from '../../../languages/han/namesakes.ts';
import { isAddressed, isGivenName } from '../../../languages/han/people.ts';
import { hanCountryBefore, isHanPlace, OTHER_COUNTRY, speaksChinese, stateOf } from '../../../languages/han/places.ts';
import { endsWithState, isRegionBefore } from '../../../languages/han/regions.ts';
import { beginsWithChina, endsAsShortUniversity, endsAsUniversity } from '../../../languages/han/short-universities.ts';
import { isStrangeAround, mayBeInChinese, type StrangeName } from '../../../languages/han/surroundings.ts';
import { isShortUniversityAlone } from '../../../languages/institutions/short-universities.ts';
import { mayMeetWords, standsInOtherWords } from '../../../languages/unspaced-words.ts';
import type { Institution, InstitutionKind } from '../../../pack/types.ts';
import type { NameEntry } from '../name-entry.ts';
import type { Candidate, SpanResult } from '../types.ts';
import type { InstitutionSpan } from './institution-span.ts';

/** Whether the body is in a country where Chinese is not spoken. */
const isAbroad = ({ country }: Institution): boolean =>
  country !== undefined && country !== 'CN' && !speaksChinese(country) && stateOf(country) !== 'CN';

/** Many coined names begin with a name of so few characters. */
const SHORTEST = 2;
/** Kinds of bodies after which houses and companies are called. */
const LENDS_NAME = new Set<InstitutionKind>([
  'university',
  'college',
  'institute',
  'academy',
  'company',
  'alliance',
  'association',
]);

/** Kinds of bodies with whose names those of associations begin: 中国有色金属建设协会, 联合国教科文组织协会. */
const MEET_IN_ASSOCIATIONS = new Set<InstitutionKind>(['company', 'intergovernmental']);

/** Bodies that a state before had as well, under the same names. */
const OF_PEOPLES_REPUBLIC = new Set<InstitutionKind>(['ministry', 'government']);

const isOfThisState = ({ kind, country }: Institution): boolean => OF_PEOPLES_REPUBLIC.has(kind) && country === 'CN';

const PLACE_LENGTHS = [2, 3, 4];
/** 上海教育国际交流协会: with a place before it, the name without 中国 is that of a branch or of another body. */
const isOfPlace = ({ form, text, surface: { name } }: NameEntry, before: string): boolean =>
  form === 'bare' &&
  beginsWithChina(name) &&
  name.slice(2) === text &&
  (endsWithProvince(before) || PLACE_LENGTHS.some((length) => isHanPlace(before.slice(-length))));

/**
 * `other` where another person, body or thing is meant, `from-here` where the
 * page means that one from there on as well, `old` for a body of a state before,
 * `none` where the characters are no name, null where the sentence says neither.
 */
function readHanName(span: InstitutionSpan): 'other' | 'from-here' | 'old' | 'none' | null {
  const {
    entry,
    institution,
    surface,
    around: { rightBefore: before, rightAfter: after },
  } = span;
  // The characters of the name may be the end of one word and the beginning of the next. In Chinese the words around it
  // are weighed for that elsewhere.
  if (!isWeighed(span) && mayMeetWords(surface) && standsInOtherWords(surface, before, after))
    return goesOnAsOther(after) ? 'other' : 'none';
  if (!entry.isHan) return null;
  if (isOfPlace(entry, before)) return 'other';
  if (goesOnBehindUniversity(surface, after)) return 'other';
  if (goesOnAsPurchase(surface, after)) return 'none';
  if (entry.isDistinctive && isAbroad(institution) && isFarSide(before)) return 'other';
  if (institution.kind === 'embassy' && isStationedIn(before)) return 'other';
  if (isOfThisState(institution) && isOfOldState(surface, span.around.blockBefore, after)) return 'old';
  if (MEET_IN_ASSOCIATIONS.has(institution.kind) && goesOnAsAssociation(after)) return 'other';
  if (entry.nameKind !== 'short') return null;
  // 东盟教科文组织: a body of no country, distinguished by the region before it.
  if (
    institution.country === undefined &&
    (isRegionBefore(before) || hanCountryBefore(before)?.country === OTHER_COUNTRY)
  )
    return 'other';
  if (institution.kind === 'ministry') return readMinistry(before, after);
  if (isAddressed(surface, after)) return 'from-here';
  if (isGivenName(surface, before, after)) return 'none';
  if (institution.kind === 'company' && isOwnLegalForm(after)) return null;
  if (!LENDS_NAME.has(institution.kind)) return null;
  if (isShortest(span) && isPlaceOfName(after)) return 'from-here';
  if (goesOnAsOther(after)) return 'other';
  if (surface.length !== SHORTEST) return null;
  if (isCoinedAcross(surface, before, after)) return 'none';
  return isCoined(before, after) ? 'none' : null;
}

/** A university's name of two characters that it does not end as one (清华, but not 北大), which others bear as well. */
const isShortest = ({ institution: { kind }, surface }: InstitutionSpan): boolean =>
  kind === 'university' && surface.length === SHORTEST && !endsAsShortUniversity(surface);

function readMinistry(before: string, after: string): 'other' | 'from-here' | null {
  if (isDepartment(before, after)) return 'from-here';
  // 国家教育部 is the state's, 加勒比教育部长会议 one of a region.
  if (isRegionBefore(before) && !endsWithState(before)) return 'other';
  return endsAsLongerMinistry(before, after) || endsWithProvince(before) ? 'other' : null;
}

/** Whether an unknown word right behind the short name of a university may make the name of another thing of it. */
export const mayBeCoined = (span: InstitutionSpan): boolean =>
  span.entry.nameKind === 'short' && isShortest(span) && goesOnAsCoined(span.around.rightAfter);

/**
 * What its block and its sentence leave open of a Chinese name:
 * of which time a body of the state is, or whether it is one.
 */
export function leftOpenInHanText(span: InstitutionSpan): Pick<Candidate, 'era'> {
  const { rightAfter, isInChinese } = span.around;
  if (!isOfThisState(span.institution) || !isInChinese) return {};
  return isOfToday(rightAfter) || span.inBlock.speaksOfToday ? {} : { era: 'open' };
}

/** What the sentence says against the name; null where it says nothing. */
export function readInHanText(span: InstitutionSpan): SpanResult | null {
  const said = readHanName(span);
  if (said === 'old') return { form: span.entry.index, points: span.weights.competingSense, era: 'old' };
  if (said !== 'from-here') return said;
  return { form: span.entry.index, points: span.weights.competingSense, isOther: true };
}

/** Whether the sentence says that the body is meant, whatever the page has called so before. */
function isOwnInHanText(span: InstitutionSpan): boolean {
  const { rightBefore, rightAfter } = span.around;
  if (span.entry.nameKind !== 'short') return false;
  if (span.institution.kind === 'ministry') return isMinistryOfState(rightBefore, rightAfter);
  return isShortest(span) && isUniversityHere(rightBefore, rightAfter);
}

/** Whether the words around the name are weighed, as they are in Chinese. */
const isWeighed = ({ entry, around }: InstitutionSpan): boolean =>
  entry.isHan && around.isInChinese && mayBeInChinese(around.rightBefore, around.rightAfter);

const isStrange = (span: InstitutionSpan, kind: StrangeName): boolean =>
  isWeighed(span) && isStrangeAround(span.entry.text, span.around.rightBefore, span.around.rightAfter, kind);

/** The candidate with what its sentence says for and against it; `none` for a whole name where other words meet. */
export function withHanSigns(said: Candidate, span: InstitutionSpan): SpanResult {
  if (span.entry.nameKind !== 'short') return isStrange(span, 'whole') ? 'none' : said;
  const isOwn = said.isOther !== true && isOwnInHanText(span);
  return { ...said, ...(isOwn ? { isOther: false } : {}), ...(isStrange(span, 'short') ? { isStrange: true } : {}) };
}

/** 中央大通り, 부산대역: what begins like a university without the end of its name. */
export const isPartOfOtherWord = ({ form, surface, text }: NameEntry, before: string, after: string): boolean =>
  (form === 'variant' || (form === 'bare' && surface.lang === 'ja')) &&
  surface.rule === 'caseless' &&
  endsAsUniversity(text) &&
  !isShortUniversityAlone(text, before, after);
