/** Initials of a body that are the short form of a weekday or a month, told by what stands beside them. */

const DAYS =
  'MON|TUES?|WED|THU(?:RS?)?|FRI|SAT|SUN|LUN|MAR|MIE|MIÉ|JUE|VIE|SAB|SÁB|DOM|MER|JEU|VEN|SAM|DIM|SEG|TER|QUA|QUI|SEX|GIO|MO|DI|MI|DO|FR|SA|SO';
const MONTHS =
  'JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEPT?|OCT|NOV|DEC|ENE|ABR|AGO|DIC|FEV|FÉV|AVR|MAI|JUI|AOU|AOÛ|DÉC|SET|OUT|DEZ|GEN|MAG|GIU|LUG|OTT|MRZ|OKT';
const IS_DAY = new RegExp(`^(?:${DAYS})$`, 'u');
const IS_MONTH = new RegExp(`^(?:${MONTHS})$`, 'u');
/** Whether a text is nothing but the short form of a weekday or a month. */
export function isDayOrMonth(text: string): boolean {
  const name = text.toUpperCase();
  return IS_DAY.test(name) || IS_MONTH.test(name);
}
/** A dash or a small word from one to the next, or a comma and the like between several. */
const JOINT = '\\.?\\s?(?:[-–—~～/,、&+|·]|to|bis|a|à|至|到)\\s?';
const before = (names: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${names})${JOINT}$`, 'iu');
const behind = (names: string): RegExp => new RegExp(`^${JOINT}(?:${names})(?![\\p{L}\\p{N}])`, 'iu');
const [DAY_BEFORE, DAY_BEHIND] = [before(DAYS), behind(DAYS)];
const [MONTH_BEFORE, MONTH_BEHIND] = [before(MONTHS), behind(MONTHS)];
/** THU 8:00, THU. 9am */
const CLOCK_BEHIND = /^[.,:：]?\s?(?:\d{1,2}[:：h]\d{2}(?!\d)|\d{1,2}\s?[ap]\.?m\b)/iu;

/** 3:40 p.m. MT, 20:00 (CET), 0630 UTC */
const CLOCK_BEFORE = /(?<![\d:])(?:\d{1,2}:\d{2}(?:\s?[ap]\.?m\.?)?|\d{1,2}\s?[ap]\.?m\.?|0\d[0-5]\d)\s[(（]?$/iu;
const MAY_BE_ZONE = /^(?:\p{Lu}{1,4}T|UTC)$/u;
const ZONES = new Set(
  `UTC ET PT MT CT EST EDT PST PDT CST CDT MST MDT AST ADT AKST AKDT HST NST NDT GMT BST IST WET WEST CET CEST EET EEST CAT EAT
  WAT SAST GST PKT NPT ICT WIT HKT SGT PHT MYT JST KST AEST AEDT ACST ACDT AWST NZST NZDT BRT ART CLT COT PET`.split(
    /\s+/u,
  ),
);
const MONTH_NAMES = 'January|February|March|April|May|June|July|August|September|October|November|December';
const IS_MONTH_NAME = new RegExp(`^(?:${MONTH_NAMES})$`, 'u');
/** Whether a word is the name of a month. */
export const isMonthName = (word: string): boolean => IS_MONTH_NAME.test(word);

/** What follows a time, and not a body of which something is told: a day, a place, from when to when. */
const BEHIND_TIME = `the|on|in|at|to|till|until|through|from|for|via|(?:and|or)\\s\\p{Ll}+|today|tonight|tomorrow|daily|weekdays|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|${MONTH_NAMES}`;
const GOES_ON_AS_BODY = new RegExp(`^[’'\\s-]+(?!(?:${BEHIND_TIME})(?!\\p{L}))\\p{L}`, 'u');

/** Times in UTC; the hour is given in UTC. */
const TIMES_BEFORE =
  /(?<!\p{L})(?:[Tt]imes?|[Hh]ours?|minutes?|[Cc]locks?|[Mm]idnight|[Nn]oon|deadline|Zeiten|Uhrzeit(?:en)?|Uhr|[Hh]oras?|[Hh]or[aá]rios?|[Hh]eures?|[Hh]oraires?|orari|ore|tider|tijden)(?:\s\p{Ll}+){0,4}:?,?\s(?:(?:in|en|em|i|on|is|are|was)\s)?[(（]?$/u;
/** UTC+3 */
const DIFFERENCE_BEHIND = /^\s?[+−–-]\s?\d/u;
const isTold = (initials: string, textBefore: string, textAfter: string): boolean =>
  ZONES.has(initials) &&
  (DIFFERENCE_BEHIND.test(textAfter) || (TIMES_BEFORE.test(textBefore) && !GOES_ON_AS_BODY.test(textAfter)));

/**
 * Whether the initials stand behind a time of day, as those of a time zone do; where something is told of them, only
 * those of a zone that is known: at 10 a.m. TLIT announced.
 */
export const areOfTimeZone = (initials: string, textBefore: string, textAfter: string): boolean =>
  MAY_BE_ZONE.test(initials) &&
  ((CLOCK_BEFORE.test(textBefore) && (!GOES_ON_AS_BODY.test(textAfter) || ZONES.has(initials))) ||
    isTold(initials, textBefore, textAfter));

/** Whether the initials stand in a row of weekdays or months, or a weekday before a time: MON–THU, THU 8:00. */
export function areOfCalendar(initials: string, textBefore: string, textAfter: string): boolean {
  const name = initials.toUpperCase();
  if (IS_DAY.test(name) && (DAY_BEFORE.test(textBefore) || DAY_BEHIND.test(textAfter) || CLOCK_BEHIND.test(textAfter)))
    return true;
  return IS_MONTH.test(name) && (MONTH_BEFORE.test(textBefore) || MONTH_BEHIND.test(textAfter));
}
