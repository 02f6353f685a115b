/**
 * Taiwan, or the town of most such, right beside a name, in any language and case: several universities of China have a
 * namesake there, and packs of either list the other one rarely.
 */
import { BeginningFilter } from '../common-words/word-hash.ts';

const TAIWAN =
  '(?:taiwan|taïwan|taiwán|tajvan|tajwan|tajwań|tayvan|tchaj-?wan|тайван|тајван|τα[ϊι]β[άα]ν|ताइवान|तैवान|তাইওয়ান|ไต้หวัน|대만|타이완|ט[יא]יוו?אן|تايوان|تایوان|hsinchu|hszincsu|sin-ču|синьчжу)';
/** An ending, and at most one word more, which is mostly “National”. */
const BEFORE = new RegExp(
  String.raw`(?<![\p{L}\p{M}])${TAIWAN}[\p{L}\p{M}'’-]{0,8}\s(?:का\s|के\s|की\s)?(?:[\p{L}\p{M}]{2,16}\s)?$`,
  'iu',
);
/** "in", "of": but a way to Taiwan, in the accusative, is that of somebody who goes there. */
const BEHIND = new RegExp(
  String.raw`^(?:,\s|\s?\(|\s)(?:(?:на(?!\sтайвань(?!\p{L}))|[вуvwu]|na|in|en|em|à|de|di|do|της|στην)\s|הלאומית\s)?ב?${TAIWAN}`,
  'iu',
);

const beginnings = new BeginningFilter(
  'tai taï taj tay tch hsi hsz sin тай тај таЈ ται ταϊ ताइ तैव তাই ไต้ 대만 타이 טיי טאי تاي تای син'.split(' '),
);
/** From where it begins to the name, in UTF-16 units, and with so many spaces between. */
const REACH = 40;
const MOST_SPACES = 3;
/** From the name to where it begins, in UTF-16 units. */
const REACH_BEHIND = 12;
const SPACE = 0x20;

/** Whether a word for it may begin here: three letters tell most words, and inside of a word most letters are small. */
function mayBeginAt(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  return !(before >= 0x61 && before <= 0x7a) && beginnings.may(text, at);
}

function mayNameBefore(before: string): boolean {
  const least = Math.max(0, before.length - REACH);
  let spaces = 0;
  for (let at = before.length - 1; at >= least; at -= 1) {
    if (before.charCodeAt(at) === SPACE) {
      spaces += 1;
      if (spaces > MOST_SPACES) return false;
    } else if (mayBeginAt(before, at)) return true;
  }
  return false;
}

function mayNameBehind(after: string): boolean {
  const most = Math.min(REACH_BEHIND, after.length);
  for (let at = 1; at < most; at += 1) if (mayBeginAt(after, at)) return true;
  return false;
}

export const isBesideTaiwan = (before: string, after: string): boolean =>
  (mayNameBefore(before) && BEFORE.test(before)) || (mayNameBehind(after) && BEHIND.test(after));
