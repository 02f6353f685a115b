/** What the sentence says around a name that hardly any other body bears. */
import { countryNamedBeside, readsCountriesBeside } from '../../../languages/geography/country-beside.ts';
import { countryInApposition } from '../../../languages/geography/places.ts';
import { hanCountryBefore, OTHER_COUNTRY, stateOf } from '../../../languages/han/places.ts';
import { isNational } from '../../../languages/institutions/national-bodies.ts';
import { leadsToCountry } from '../../../languages/sentences/names-with-of.ts';
import {
  goesOnInNameInSlavic,
  goesOnInSlavic,
  putsFieldsBehind,
} from '../../../languages/sentences/slavic-complements.ts';
import { isAnother } from '../../../languages/sentences/small-words.ts';
import { countryBefore, followsHan } from '../places/country-before.ts';
import { isNamesakeElsewhere, isOneMore, nationInApposition, placeBehind } from '../places/nation-beside.ts';
import { isJoined } from '../text-around.ts';
import type { SpanResult } from '../types.ts';
import type { InstitutionSpan } from './institution-span.ts';
import { isPartOfLonger } from './longer-names.ts';
import { goesOnInUnknownWord, isSchool } from './names-going-on.ts';

/** A distinctive name belongs to another body only where its country says so: "… of Spain", 新加坡…. */
export function readDistinctive(span: InstitutionSpan): SpanResult {
  const { entry, institution, around, weights } = span;
  if (entry.nameKind === 'short' && around.goesOnInCapitals && isSchool(span)) return 'other';
  if (goesOnInUnknownWord(span)) return 'none';
  const isInSlavic = putsFieldsBehind(span.language);
  if (isInSlavic && goesOnInSlavic(entry.text, around.after, span.language)) return 'other';
  // Elsewhere the name behind is that of an honoree, or of somebody of whom the sentence speaks.
  if (isInSlavic && institution.country === 'CN' && goesOnInNameInSlavic(entry.text, around.after)) return 'other';
  // "another Toruk University"
  if (span.isShared && entry.surface.rule === 'proper' && isJoined(around.previousGap) && isAnother(around.previous))
    return 'other';
  if (isOneMore(span)) return 'other';
  const own = institution.country;
  const behind = placeBehind(span);
  const isBehindHan = followsHan(around);
  const before = isBehindHan ? hanCountryBefore(around.before) : undefined;
  const mayBeApposed = span.isShared && !entry.isAcronym && !around.goesOnInWords;
  const apposed = mayBeApposed ? countryInApposition(around.after) : undefined;
  const place = behind ?? apposed ?? (isBehindHan ? before : countryBefore(span));
  if (behind?.country !== own && isNamesakeElsewhere(span)) return 'other';
  const said = { form: entry.index, points: weights.distinctive };
  const reading = place === undefined ? said : { ...said, beside: place.country };
  const after = behind !== undefined && leadsToCountry(around.next) ? behind : undefined;
  if (own === undefined) return isPartOfLonger(span, after) ? 'other' : reading;
  if (!entry.isAcronym && isNational(around.previous) && isJoined(around.previousGap)) return 'other';
  const isRead = !entry.isAcronym && readsCountriesBeside(span.language);
  const named = isRead ? countryNamedBeside(around.before, around.after, span.language) : undefined;
  if (named !== undefined && stateOf(named) !== own) return 'other';
  if ((after ?? nationInApposition(span) ?? { country: own }).country !== own) return 'other';
  if (isPartOfLonger(span, after)) return 'other';
  // 非洲博茨瓦纳开放大学: a part of the world tells a name apart only where several have that name.
  return before && before.country !== own && before.country !== OTHER_COUNTRY ? 'other' : reading;
}
