/**
 * Names as lists have them, with the surname first: "Vexler, Toruk". The comma may also part two names, or a name and a
 * place.
 */
import { countryOf, isPlaceName } from '../../../languages/geography/places.ts';
import { isLocative } from '../../../languages/language-profiles.ts';
import { isCapitalised } from '../../../languages/letters.ts';
import { isTitle } from '../../../languages/persons/titles.ts';
import { isDeterminer } from '../../../languages/sentences/small-words.ts';
import { isJoined } from '../text-around.ts';
import { goesOnAsName } from './longer-person-names.ts';
import type { PersonSpan } from './person-span.ts';

/** "Peter Iwan, Masaya Toruk": the end of one name and the beginning of the next. */
export const isAcrossList = ({ entry, around }: PersonSpan): boolean =>
  entry.text.includes(', ') &&
  (goesOnAsName(around) ||
    (isJoined(around.previousGap) &&
      isCapitalised(around.previous) &&
      around.isBare &&
      !isTitle(around.previous) &&
      !around.previousOpens));

/**
 * "at Vexham, Florence", "the Vexham, Florence, reopens", "Mr
 * Vexham, Florence and Rome": a surname and what follows it.
 */
export function isNotSurnameFirst({ surface, around, language }: PersonSpan): boolean {
  const comma = surface.indexOf(', ');
  if (comma < 0) return false;
  const given = surface.slice(comma + 2);
  const { previous, previousGap, next } = around;
  // A place behind a comma says where something is, unless nothing stands around.
  if (isPlaceName(given) || countryOf(given) !== undefined) return previous !== '' || next !== '';
  const isBehind = isDeterminer(previous) || isLocative(previous, language) || isTitle(previous);
  return isBehind && /^\.?\s+$/u.test(previousGap);
}

/** "Fan Xueling" as the spelling "Fan, Xueling" without its comma: it is the name itself. */
export const isWithoutComma = ({ entry: { text, surface: form }, surface }: PersonSpan): boolean =>
  text.includes(', ') && !surface.includes(',') && text.replace(', ', ' ') === form.name;
