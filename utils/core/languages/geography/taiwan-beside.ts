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

/** Of what stands between it and the name, itself included, in UTF-16 units. */
const REACH = 56;
const beginnings = new BeginningFilter(
  'tai taï taj tay tch hsi hsz sin тай тај таЈ ται ταϊ ताइ तैव তাই ไต้ 대만 타이 טיי טאי تاي تای син'.split(' '),
);

/** False where surely no word for it begins between these offsets: three letters tell most texts. */
function mayName(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (beginnings.may(text, at)) return true;
  return false;
}

export const isBesideTaiwan = (before: string, after: string): boolean =>
  (mayName(before, Math.max(0, before.length - REACH), before.length) && BEFORE.test(before)) ||
  (mayName(after, 0, Math.min(REACH, after.length)) && BEHIND.test(after));
