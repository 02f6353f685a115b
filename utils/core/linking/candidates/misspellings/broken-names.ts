/** Names of scripts without spaces that the page has broken by white space. */
import { isHanWord, standsInOtherWords } from '../../../languages/unspaced-words.ts';

const UNSPACED = '\\p{Script=Han}\\p{Script=Thai}\\p{M}';
const BREAK = new RegExp(`(?<=[${UNSPACED}])\\s+(?=[${UNSPACED}])`, 'gu');
/** A line that was broken in the source, or a space that was typed; a wide space or several keep two things apart. */
const JOINT = /^(?: |[ \t]*\r?\n[ \t]*)$/u;
/** In characters, without the white space. Shorter ones are found where two words meet: 文化中国 开普敦. */
const SHORTEST_HAN = 6;
const SHORTEST_THAI = 12;
const SHORTEST_SIDE = 2;
const MOST_BREAKS = 2;
const isSpace = (character: string): boolean => /^\s$/u.test(character);

export interface BrokenSpan {
  /** The name as the packs spell it. */
  readonly name: string;
  /** The block's text, and where the name stands in it. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** In UTF-16 units. */
const REACH = 12;
const MOST_MORE = 2;

/** Whether a side and what stands beside it are one word: 大学生. */
function goesOn(side: string, beside: string, withMore: (more: number) => string): boolean {
  for (let more = 1; more <= Math.min(MOST_MORE, beside.length); more += 1) {
    if (/^\p{Script=Han}+$/u.test(withMore(more)) && isHanWord(withMore(more)) && withMore(more) !== side) return true;
  }
  return false;
}

const breaksOf = (text: string): readonly string[] => text.match(BREAK) ?? [];

/**
 * Whether the span reads like the name only because two words meet. The two sides are one name where the name is
 * long, broken once or twice, and neither side is part of another word: 在南方科技 大学的操场.
 */
export function isFallenApart({ name, text, start, end }: BrokenSpan): boolean {
  const surface = text.slice(start, end);
  if (surface === name || !/\s/u.test(surface)) return false;
  const breaks = breaksOf(surface);
  if (breaks.length <= breaksOf(name).length) return false;
  if (breaks.length > MOST_BREAKS || !breaks.every((joint) => JOINT.test(joint))) return true;
  const sides = surface.split(BREAK);
  const isThai = /\p{Script=Thai}/u.test(surface);
  if (surface.length - breaks.join('').length < (isThai ? SHORTEST_THAI : SHORTEST_HAN)) return true;
  // Thai parts its clauses by spaces, so only a broken line joins.
  if (isThai && !breaks.every((joint) => joint.includes('\n'))) return true;
  if (sides.some((side) => side.length < SHORTEST_SIDE)) return true;
  // Where spaces stand around it too, they part the items of a list.
  if (isSpace(text.charAt(start - 1)) || isSpace(text.charAt(end))) return true;
  const [left = '', right = ''] = [sides.at(0), sides.at(-1)];
  const [before, after] = [text.slice(Math.max(0, start - REACH), start), text.slice(end, end + REACH)];
  return (
    standsInOtherWords(left, before, '') ||
    standsInOtherWords(right, '', after) ||
    goesOn(left, before, (more) => `${before.slice(-more)}${left}`) ||
    goesOn(right, after, (more) => `${right}${after.slice(0, more)}`)
  );
}
