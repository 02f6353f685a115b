/** The number of a session that stands inside the name of a conference: 第39届大会, 39th General Conference. */

const HAN = /^第[\d〇零一二三四五六七八九十百]{1,4}[届屆回次](?:全体|全體)?/u;
const HANGUL = /^ 제\s?\d{1,3}(?:차|회)(?= )/u;
const ENGLISH = /^(?:['’]s)?(?= \d)(?: \d{1,3}(?:st|nd|rd|th))(?= \p{Lu})/u;
/** In UTF-16 units. */
const LONGEST = 16;
const SPACE = 0x20;
const APOSTROPHES = "'’";
const HAN_ORDINAL = '第';
const HANGUL_ORDINAL = '제';

/** How long what numbers a session is at `at`; 0 where nothing does. */
export function sessionLength(text: string, at: number): number {
  const first = text.charCodeAt(at);
  const isAfterSpace = first === SPACE;
  if (isAfterSpace || APOSTROPHES.includes(text.charAt(at))) {
    // Most names are followed by a word of letters.
    const number = text.charAt(isAfterSpace ? at + 1 : at + 3);
    if (number !== HANGUL_ORDINAL && !(number >= '0' && number <= '9')) return 0;
    const rest = text.slice(at, at + LONGEST);
    return (ENGLISH.exec(rest) ?? HANGUL.exec(rest))?.[0].length ?? 0;
  }
  return text.charAt(at) === HAN_ORDINAL ? (HAN.exec(text.slice(at, at + LONGEST))?.[0].length ?? 0) : 0;
}
