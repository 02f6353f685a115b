import { UNSPACED } from './fragment-context.ts';
import type { Fragment, Span } from './types.ts';

const PLAIN = new Map<string, string>();

/** One UTF-16 unit as a browser compares it in a search: without case and accents. Gives exactly one unit. */
function foldUnit(unit: string): string {
  const known = PLAIN.get(unit);
  if (known !== undefined) return known;
  const [base = unit, ...marks] = unit.normalize('NFD');
  const bare = marks.length > 0 && marks.every((mark) => /\p{M}/u.test(mark)) ? base : unit;
  const lower = bare.toLowerCase();
  const folded = unit === '\u00a0' || unit === '\t' ? ' ' : lower.length === 1 ? lower : unit;
  PLAIN.set(unit, folded);
  return folded;
}

/** The text as a search compares it, unit for unit, so that offsets stay. */
export function foldForSearch(text: string): string {
  const lower = text.toLowerCase();
  const same = lower.length === text.length ? lower : text;
  return same.replace(/[^ -~\n\v\f]/g, foldUnit).replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

const WORD = /[\p{L}\p{M}\p{N}_]/u;
/**
 * Marks of direction and other invisible characters belong to the word before them, and a narrow space joins two words;
 * Chromium finds no words that end beside one.
 */
const GLUED_BEFORE = /(?:\u202f|[\p{L}\p{M}\p{N}_][\u061c\u200c-\u200f\u202a-\u202e\u2060-\u206f\ufeff]+)$/u;
const GLUED_AFTER = /[\u061c\u200c-\u200f\u202a-\u202f\u2060-\u206f\ufeff]/;

/** Whether a word may begin or end at `at`; where the script has no spaces that is left open, and so it may. */
function mayBreak(text: string, at: number): boolean {
  const [before, after] = [text.charAt(at - 1), text.charAt(at)];
  return !(WORD.test(before) && WORD.test(after)) || UNSPACED.test(before) || UNSPACED.test(after);
}

/** Edges and white space that may stand between the words and their context; a wide space may not in Firefox. */
const MARGIN = 8;
const BLANK_START = /^[ \n\v\f]+/;
const BLANK_END = /[ \n\v\f]+$/;
/** Places that are looked at before the one that is meant: a page that repeats a name oftener is a list of it. */
const MAX_PLACES = 100;

/**
 * Whether a browser that looks for the fragment in `folded` comes to the span first. `folded` is what `foldForSearch`
 * gave; where word breaks differ from browser to browser, a place counts as found.
 */
export function leadsTo(folded: string, fragment: Fragment, span: Span): boolean {
  const [prefix, start, end, suffix] = [fragment.prefix, fragment.start, fragment.end, fragment.suffix].map(
    foldForSearch,
  ) as [string, string, string, string];
  const fits = (from: number, to: number): boolean => {
    const before = folded.slice(Math.max(0, from - prefix.length - MARGIN), from);
    const after = folded.slice(to, to + suffix.length + MARGIN).replace(BLANK_START, '');
    const behind = suffix && after.charAt(suffix.length);
    return (
      (prefix === '' ? mayBreak(folded, from) : before.replace(BLANK_END, '').endsWith(prefix)) &&
      (suffix === '' ? mayBreak(folded, to) : after.startsWith(suffix)) &&
      !GLUED_BEFORE.test(folded.slice(Math.max(0, from - MARGIN), from)) &&
      !GLUED_AFTER.test(folded.charAt(to) + behind)
    );
  };
  let at = folded.indexOf(start);
  for (let place = 0; at >= 0 && at <= span.start && place < MAX_PLACES; place += 1) {
    let to = at + start.length;
    if (end !== '') {
      let ending = folded.indexOf(end, to);
      // The first end whose context fits, as browsers search from one to the next.
      for (let more = 0; more < MAX_PLACES && ending >= 0 && !fits(at, ending + end.length); more += 1)
        ending = folded.indexOf(end, ending + 1);
      to = ending < 0 ? -1 : ending + end.length;
    }
    if (to >= 0 && fits(at, to)) return at === span.start && to === span.end;
    at = folded.indexOf(start, at + 1);
  }
  return false;
}
