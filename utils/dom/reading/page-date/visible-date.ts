import type { DayNumber } from '../../../core/facts/dates/read-date.ts';
import { withDigits } from '../../../core/languages/han/numerals.ts';
import type { Edtf } from '../../../core/pack/types.ts';
import { plainDigits } from '../../../core/page/page-date/plain-digits.ts';
import { findWrittenDate } from '../../../core/page/page-date/read-written-date.ts';
import { propertiesOf } from '../text-blocks/properties-of.ts';
import { besideStory } from './beside-story.ts';

/** A date line is short, stands near the heading and is no sentence: "By Zhao Yimeng | Updated: 2024-01-31 09:11". */
const MAX_LINE = 140;
const LINES_BEFORE = 12;
const LINES_AFTER = 24;
const MAX_NODES = 3_000;
const SENTENCE = /[.!?。！？]["”’)]?$/u;
/** Hungarian and Korean dates end with a point: 2024. január 31., 2024. 1. 31. */
const POINTED_DATE = /\d{4}\.\s?\S+\s?\d{1,2}\.$/u;
const elsewhere = `script, style, noscript, template, textarea, select, option, [hidden], ${besideStory}`;

interface Line {
  readonly text: string;
  readonly isHeading: boolean;
}

/** A text that is broken over inline elements is read as its parent's. */
function lineOf(node: Text): string {
  const parent = node.parentElement && propertiesOf(node.parentElement);
  const whole = parent && parent.tagName !== 'BODY' && parent.childNodes.length <= 8 ? parent.textContent : null;
  return withDigits(plainDigits(whole !== null && whole.length <= MAX_LINE ? whole : node.data))
    .replace(/\s+/g, ' ')
    .trim();
}

function linesOf(root: Document): readonly Line[] {
  const lines: Line[] = [];
  if (!root.body) return lines;
  const walker = root.createTreeWalker(root.body, 4 /* NodeFilter.SHOW_TEXT */);
  let sinceHeading = -1;
  for (let seen = 0; seen < MAX_NODES && sinceHeading < LINES_AFTER && walker.nextNode(); seen += 1) {
    const node = walker.currentNode as Text;
    if (!/\S/.test(node.data.slice(0, 2_000))) continue;
    const parent = node.parentElement && propertiesOf(node.parentElement);
    if (!parent || parent.closest(elsewhere)) continue;
    const text = node.data.length > 2_000 ? '' : lineOf(node);
    if (lines.at(-1)?.text === text && text !== '') continue;
    const isHeading = parent.closest('h1') !== null;
    if (isHeading) sinceHeading = 0;
    else if (sinceHeading >= 0) sinceHeading += 1;
    lines.push({ text, isHeading });
  }
  return lines;
}

const PARTS = /[|·•;]|(?=\b(?:published|posted|updated|modified)\b)|(?=发布|发表|更新|修改|опубликовано|обновлено)/iu;
const CHANGED = /updated|modified|更新|修改|обновлено/iu;

/** Of a day of publication and a day of change the first is taken; a day of change alone is better than none. */
function dateOfLine(line: string, latest: DayNumber, language: string): Edtf | null {
  const sorted = line.split(PARTS).sort((a, b) => Number(CHANGED.test(a)) - Number(CHANGED.test(b)));
  for (const part of sorted) {
    const edtf = findWrittenDate(part, latest, language);
    if (edtf) return edtf;
  }
  return null;
}

/** A story gives the day it was published and perhaps one on which it was changed; a list gives one for each story. */
const MAX_DAYS = 2;

const isDateLine = ({ text }: Line): boolean =>
  text.length <= MAX_LINE && (!SENTENCE.test(text) || POINTED_DATE.test(text)) && /\d{3}/.test(text);

/**
 * The first whole date in a date line after the page's heading, otherwise in one shortly before it; `null` where there
 * is none, and for a list of stories, which has no date of its own.
 */
export function visibleDate(root: Document, latest: DayNumber, language: string): Edtf | null {
  const lines = linesOf(root);
  const heading = lines.findLastIndex(({ isHeading }) => isHeading);
  const daysOf = (some: readonly Line[]) =>
    some.filter(isDateLine).flatMap(({ text }) => dateOfLine(text, latest, language) ?? []);
  const after = daysOf(lines.slice(heading + 1, heading + 1 + LINES_AFTER));
  const [first] = after;
  if (first) return new Set(after).size > MAX_DAYS ? null : first;
  return daysOf(lines.slice(Math.max(0, heading - LINES_BEFORE), Math.max(0, heading))).at(-1) ?? null;
}
