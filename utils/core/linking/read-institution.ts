/** What the sentence around an institution's name says: whether it is the whole name, whose, and of which country. */
import type { SurfaceForm } from '../names/types.ts';
import type { Institution } from '../pack/types.ts';
import type { Hint, Reading } from './page-reading.ts';
import { isCapitalised, isJoined, type Surroundings } from './surroundings.ts';
import { weights } from './weights.ts';
import { countryAfter, countryBefore, countryOf } from './words/places.ts';
import { isTitle } from './words/role-words.ts';
import { followsNoun, isCounting, isOpener } from './words/small-words.ts';

export interface InstitutionSpan {
  readonly form: SurfaceForm;
  readonly institution: Institution;
  readonly surroundings: Surroundings;
  readonly inHeading: boolean;
  /** Whether another name of the packs starts at the next word. */
  readonly nextIsName: boolean;
}

const isAcronym = (form: SurfaceForm): boolean => form.nameKind === 'acronym';
const hasOwnUnits = ({ kind }: Institution): boolean => kind === 'intergovernmental';

/** "a PSU", "each SUC should": an acronym that stands where a common noun stands. */
function isCommonNoun({ previous, previousGap, next, nextGap }: Surroundings): boolean {
  if (!isCounting(previous) || !isJoined(previousGap)) return false;
  return !isJoined(nextGap) || followsNoun(next);
}

/** "SUSTech-1" is a thing; "UNESCO-ICHEI" and "UNESCO Institute for …" are units with a name of their own. */
function isOtherName({ form, institution, surroundings, nextIsName }: InstitutionSpan): boolean {
  const { next, nextGap, after, before } = surroundings;
  const hyphened = /^[-\u2010-\u2012]$/u.test(nextGap);
  if (hyphened && /^\p{N}/u.test(next)) return true;
  if (hyphened && !isAcronym(form) && isCapitalised(next)) return true;
  if (!hasOwnUnits(institution) || nextIsName) return false;
  if (hyphened && /^\p{Lu}{3,}/u.test(next)) return true;
  const unit = /^(?:['’]s)?\s+(?:\p{Lu}[\p{L}\p{M}'’-]*\s+){0,4}(?:Institute|Office|Bureau|Cent(?:re|er))\b/u;
  return unit.test(after) || /\b(?:Institute|Office|Bureau|Cent(?:re|er)) of (?:the )?$/u.test(before);
}

/** Whether the span is only a part of a longer name: Korea National Open University, Ministry of Education and Science. */
function isPartOfName(span: InstitutionSpan): boolean {
  const { previous, previousGap, next, nextGap, after, previousOpens } = span.surroundings;
  if (isJoined(previousGap) && isCapitalised(previous) && countryOf(previous) === undefined) {
    if (!isOpener(previous) && !isTitle(previous) && !(previousOpens && span.inHeading)) return true;
  }
  if (span.nextIsName) return false;
  if (/^(?:,\s+\p{Lu}[\p{L}\p{M}]*)*,?\s+(?:and|&|et|y|și|и)\s+\p{Lu}/u.test(after) && !/^\s+and\s+The\b/u.test(after))
    return true;
  if (/^\s+(?:of|for)\s+(?:the\s+)?\p{Lu}/u.test(after)) return true;
  return (
    span.form.nameKind === 'short' && isJoined(nextGap) && isCapitalised(next) && !isTitle(next) && !span.inHeading
  );
}

/** Points and hints of one institution reading, or null where the sentence rules it out. */
export function readInstitution(span: InstitutionSpan, formIndex: number): Reading | null {
  const { form, institution, surroundings } = span;
  if (isAcronym(form) && isCommonNoun(surroundings)) return null;
  if (isOtherName(span)) return null;
  const distinctive = form.evidence === 'none';
  const before = countryBefore(surroundings.before);
  const after = countryAfter(surroundings.after);
  const besides = after ?? before;
  const own = institution.country;
  const isForeign = (place: { country: string } | undefined): boolean => !!place && !!own && place.country !== own;
  const han = /\p{Script=Han}$/u.test(surroundings.before);
  const ofOther = isForeign(after) && /^\s+(?:of|de|din)\s/u.test(surroundings.after);
  if (ofOther || (isForeign(before) && (han || !distinctive)) || (!distinctive && isForeign(after))) return null;
  const hints: Hint[] = [];
  let points = distinctive ? weights.distinctive : 0;
  if (besides && own && besides.country === own) {
    points += weights.countryBeside;
    hints.push(['place', besides.text]);
  } else if (!distinctive && !isAcronym(form) && isPartOfName(span)) return null;
  else if (!distinctive && /^,?\s+in\s+(?:the\s+)?\p{Lu}/u.test(surroundings.after))
    points += weights.otherCountryOfPage;
  return { form: formIndex, points, ...(hints.length > 0 ? { hints } : {}) };
}
