/**
 * What the capitals of a text may begin, gathered in one pass. Most texts hold nothing of it, so that the rules which
 * look for it need not read them.
 */
import { BeginningFilter } from '../../languages/common-words/word-hash.ts';
import { opensQuotes } from '../../languages/institutions/names-in-quotes.ts';
import { BEGINNINGS_OF_TEACHING } from '../../languages/institutions/place-seams.ts';
import { SHORT_BEGINNINGS } from '../../languages/institutions/shortened-words.ts';
import { kindOf, OTHER } from '../../languages/letters.ts';
import type { ScanNotes } from '../../matching/compiled-names/scan-notes.ts';
import { mayBeShortName } from './definitions/unknown-short-names.ts';
import { LONGEST_WORD } from './misspellings/misspelled-words.ts';

/** A word of teaching begins with one, or a word that is written in short. */
export const MAY_BE_RESPELLED = 1;
/** A word begins with two, or with letters before two. */
export const MAY_BE_SHORT_NAME = 2;
/** Two begin words that stand together. */
export const MAY_STAND_TOGETHER = 4;
/** One stands right behind a quotation mark. */
export const MAY_BE_QUOTED = 8;

const beginnings = new BeginningFilter([...BEGINNINGS_OF_TEACHING, ...SHORT_BEGINNINGS]);
const U = 0x55;
const SMALL_O = 0x6f;
const SPACE = 0x20;
const LAST_CAPITAL = 0x5a;
const END_OF_ASCII = 0x80;

/** The notes are those of the scan of this text. */
export function capitalSigns(text: string, { capitals, count }: ScanNotes): number {
  let signs = 0;
  let before = -1 - LONGEST_WORD;
  for (let at = 0; at < count; at += 1) {
    const start = capitals[at] as number;
    const second = text.charCodeAt(start + 1);
    if (beginnings.may(text, start)) signs |= MAY_BE_RESPELLED;
    const previous = start === 0 ? SPACE : text.charCodeAt(start - 1);
    if (previous !== SPACE) {
      if (opensQuotes(previous)) signs |= MAY_BE_QUOTED;
    } else if (start - before <= LONGEST_WORD) signs |= MAY_STAND_TOGETHER;
    before = start;
    // The second letter of most words is small, and of ASCII.
    if (second > LAST_CAPITAL && second < END_OF_ASCII) {
      if (second === SMALL_O && text.charCodeAt(start) === U && mayBeShortName(text, start)) signs |= MAY_BE_SHORT_NAME;
      continue;
    }
    if (mayBeShortName(text, start)) signs |= MAY_BE_SHORT_NAME;
    if (text.charCodeAt(start) === U && (Number.isNaN(second) || kindOf(second) === OTHER)) signs |= MAY_BE_RESPELLED;
  }
  return signs;
}
