import { countryNamed, countryOfCode } from '../words/countries.ts';
import { foldCell, phrasePattern } from '../words/fold.ts';
import { INSTITUTION, INSTITUTION_PART, NO_PARTNER, UNIT_NAME } from '../words/row-words.ts';
import { isPlannedAlone } from './doubted-date.ts';
import { findDates, PLAIN_COLUMN } from './find-dates.ts';
import { type RegisterStatus, readStatus } from './read-status.ts';
import { yearsBeside } from './years-beside.ts';

/** One institution as a cell names it. */
export interface PartnerName {
  /** As to be shown: one line, without footnote marks, link noise and a country that is glued on. */
  readonly name: string;
  /** Its name in another language or script, where the cell gives one. */
  readonly otherNames: readonly string[];
  /** ISO 3166-1 alpha-2 of the country that the cell adds to the name. */
  readonly country: string | null;
}

const INSTITUTIONS = phrasePattern(INSTITUTION, 'u');
const PARTS = phrasePattern(INSTITUTION_PART, 'u');
const UNITS = phrasePattern(UNIT_NAME, 'u');
const NOBODY = new RegExp(`^(?:${phrasePattern(NO_PARTNER, 'u').source})$`, 'u');

const FOOTNOTE =
  /\s*(?:[*†‡§※＊¹²³⁴⁵⁶⁷⁸⁹]+\s*\d*|\[\s*(?:\d{1,2}|[a-z]|note \d+)\s*\]|[(（]\s*[注註주]\s*\d*\s*[)）]|\(\s*\d{1,2}\s*\)|[注註주]\s*\d+\s*[)）]?)\s*$/u;
const LINK_NOISE =
  /\s*[([（【]?\s*(?:外部サイト|外部リンク|別ウィンドウで開く|新しいウィンドウ|新しいウィンドウで開きます|新しいタブ|外部链接|外部連結|新窗口打开|另開新視窗|새 ?창|새 ?창 ?열림|외부 ?링크|external link|external site|opens? in (?:a )?new (?:window|tab)|new window|link opens? in new window|externer link|öffnet in neuem fenster|neues fenster|lien externe|nouvelle fenêtre|ouvre dans un nouvel onglet|enlace externo|abre en (?:una )?nueva ventana|nueva ventana|رابط خارجي|website|web site|homepage|link|pdf)\s*[)\]）】]?\s*$/iu;
/** Before a name: the sign or the number of a list. */
const LIST_SIGN = /^(?:[•·▪○●◆■※*]\s*|\d{1,3}[.)]\s+(?=\p{L}))/u;
/** Behind a name: (I BOLOGNA01). */
const ERASMUS_CODE = /\s*[([（]\s*[A-Z]{1,3}[\s-]?[A-Z-]{3,8}\s?\d{2,3}\s*[)\]）]\s*$/u;
const ADDRESS = /\s*\(?\s*(?:https?:\/\/|www\.)\S+\s*\)?/gu;

/** Whether a text names an institution by one of the words for them. */
export const namesInstitution = (text: string): boolean => INSTITUTIONS.test(foldCell(text));

/** Whether a text names a part of an institution, by one of the words for them. */
export const namesPart = (text: string): boolean => UNITS.test(foldCell(text));

/** A day that is still to come and nothing else: "expected 2027". */
function isPlannedDay(text: string): boolean {
  if (!/\d{4}/.test(text)) return false;
  const { text: read, dates } = findDates(text, PLAIN_COLUMN);
  const rest = dates.reduceRight((all, { start, end }) => all.slice(0, start) + all.slice(end), read);
  return dates.length > 0 && isPlannedAlone(foldCell(rest).trim());
}

/** Whether a partner's cell names nobody. */
export function isNobody(text: string): boolean {
  const folded = foldCell(text);
  return !/\p{L}/u.test(folded) || NOBODY.test(folded.replace(/[.:]+$/, '')) || isPlannedDay(text);
}

type Script = 'latin' | 'han' | 'hangul' | 'arabic' | 'cyrillic' | 'thai' | 'other';

/** The script of most letters. Kana and Han count as one: Japanese names mix them. */
function scriptOf(text: string): Script {
  const counts: readonly (readonly [Script, number])[] = [
    ['latin', count(text, /\p{sc=Latin}/gu) / 2],
    ['han', count(text, /[\p{sc=Han}\p{sc=Katakana}\p{sc=Hiragana}ー]/gu)],
    ['hangul', count(text, /\p{sc=Hangul}/gu)],
    ['arabic', count(text, /\p{sc=Arabic}/gu)],
    ['cyrillic', count(text, /[\p{sc=Cyrillic}\p{sc=Greek}]/gu)],
    ['thai', count(text, /[\p{sc=Thai}\p{sc=Hebrew}\p{sc=Devanagari}]/gu)],
  ];
  const [script, letters] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['other', 0];
  return letters === 0 ? 'other' : script;
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const LAST_BRACKET = /\s*[([（【]([^()[\]（）【】]{2,40})[)\]）】]\s*$/u;

/** "(new)" and "(open)" may be said of anything else, and so say nothing of the agreement. */
const SAID_BESIDE: ReadonlySet<RegisterStatus | null> = new Set(['ended', 'expired', 'dormant'] as const);

/** "Lund University (expired)": what the bracket at the end of a partner's cell says of its agreement, or null. */
export function statusBeside(text: string): RegisterStatus | null {
  const inside = LAST_BRACKET.exec(text)?.[1];
  if (inside === undefined || namesInstitution(inside)) return null;
  const words = inside.replace(/\s*\d{4}$/, '');
  const { status } = readStatus(words);
  return SAID_BESIDE.has(status) && words.split(/\s+/).length <= 3 ? status : null;
}

function withoutNoise(line: string): string {
  let text = line.replace(ADDRESS, '').replace(/\s+/g, ' ').trim();
  for (let before = ''; before !== text; ) {
    before = text;
    if (statusBeside(text) !== null) text = text.replace(LAST_BRACKET, '');
    text = (yearsBeside(text)?.name ?? text)
      .replace(FOOTNOTE, '')
      .replace(ERASMUS_CODE, '')
      .replace(LINK_NOISE, '')
      .replace(LIST_SIGN, '')
      .replace(/[,;:、]\s*$/u, '')
      .trim();
  }
  return text;
}

const countryOf = (text: string): string | null => countryNamed(text) ?? countryOfCode(text);

/**
 * Cuts a country off the end: ", Thailand", "(Switzerland)",
 * " – Japan"; after a space alone it may be part of the name.
 */
function withoutCountry(text: string): { readonly name: string; readonly country: string | null } {
  const bracket = /^(.*\S)\s*[([（]([^()[\]（）]+)[)\]）]$/u.exec(text);
  if (bracket?.[1] && bracket[2]) {
    const country = countryNamed(bracket[2]) ?? (bracket[2].length === 2 ? countryOfCode(bracket[2]) : null);
    if (country) return { name: bracket[1], country };
    const last = bracket[2].split(/\s*[,/]\s*/).at(-1) ?? '';
    const place = last === bracket[2] ? null : countryOf(last);
    if (place) return { name: bracket[1], country: place };
  }
  const listed = /^(.*\S)\s*(?:[,،，、/|;]|\s[-–—]|:)\s*([^,،，、/|]+)$/u.exec(text);
  const country = listed?.[2] ? countryOf(listed[2].trim()) : null;
  if (listed?.[1] && country) return { name: listed[1].replace(/\s*[,،，]$/u, ''), country };
  return { name: text, country: scriptOf(text) === 'latin' ? countryAtEnd(text.split(' ')) : null };
}

/** The words of "the Democratic Republic of the Congo". */
const LONGEST_COUNTRY = 6;

/** The country that the last words name, unless a small word makes it part of the name: "University of Singapore". */
function countryAtEnd(words: readonly string[]): string | null {
  // The longest first: "People's Republic of China" ends with the name of another country.
  for (let length = Math.min(LONGEST_COUNTRY, words.length - 2); length > 0; length -= 1) {
    const country = countryNamed(words.slice(-length).join(' '));
    if (country === null) continue;
    const before = words.at(-length - 1) ?? '';
    return /^(?:of|de|del|di|da|do|von|für|in|the|la|du|des|and|und)$/i.test(before) ? null : country;
  }
  return null;
}

/** Takes a name in another script from the brackets, the line below or behind a space. */
function splitScripts(text: string): readonly string[] {
  const bracket = /^(.*\S)\s*[([（]([^()[\]（）]*)[)\]）]$/u.exec(text);
  if (bracket?.[1] && bracket[2]) {
    const [outer, inner] = [scriptOf(bracket[1]), scriptOf(bracket[2])];
    if (outer !== inner && outer !== 'other' && inner !== 'other') return [bracket[1].trim(), bracket[2].trim()];
    if (
      outer === inner &&
      namesInstitution(bracket[2]) &&
      namesInstitution(bracket[1]) &&
      !PARTS.test(foldCell(bracket[2]))
    )
      return [bracket[1].trim(), bracket[2].trim()];
  }
  const slash = text.split(/\s*[/|／]\s*|\s+[-–—]\s+/u);
  if (slash.length === 2 && slash.every((part) => part.length > 2)) {
    const [first = '', second = ''] = slash;
    if (scriptOf(first) !== scriptOf(second) && scriptOf(first) !== 'other' && scriptOf(second) !== 'other')
      return slash;
  }
  const change =
    /^([^\p{sc=Latin}]*[\p{sc=Han}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Arabic}\p{sc=Cyrillic}\p{sc=Thai}ー])\s+(\p{sc=Latin}[^\p{sc=Han}\p{sc=Hangul}\p{sc=Katakana}\p{sc=Arabic}\p{sc=Cyrillic}]*)$/u.exec(
      text,
    ) ??
    /^(\p{sc=Latin}[^\p{sc=Han}\p{sc=Hangul}\p{sc=Katakana}\p{sc=Arabic}\p{sc=Cyrillic}]*)\s+([\p{sc=Han}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Arabic}\p{sc=Cyrillic}\p{sc=Thai}][^\p{sc=Latin}]*)$/u.exec(
      text,
    );
  if (change?.[1] && change[2] && (change[2].length > 4 || scriptOf(change[2]) !== 'latin'))
    return [change[1].trim(), change[2].trim()];
  return [text];
}

/**
 * Lines of a cell belong to one name unless each of them names
 * an institution in the same script, or the script changes.
 */
function joinLines(text: string): readonly (readonly string[])[] {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (lines.length < 2) return [lines];
  const groups: string[][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    const above = last?.at(-1);
    if (!last || above === undefined) groups.push([line]);
    else if (scriptOf(above) !== scriptOf(line) && scriptOf(line) !== 'other' && scriptOf(above) !== 'other')
      last.push(line);
    else if (
      namesInstitution(line) &&
      namesInstitution(above) &&
      last.length === 1 &&
      !PARTS.test(foldCell(above)) &&
      !/[,，-]$|\b(?:of|de|für|and)$/i.test(above)
    )
      groups.push([line]);
    else last[last.length - 1] = `${above} ${line}`;
  }
  return groups;
}

const ENUMERATED = /(?:^|\s)(?:\(?\d{1,2}[).]|[①-⑳])\s+/u;

/** Several partners of one cell: listed by signs, or joined by a word where both sides name an institution. */
function splitPartners(line: string): readonly string[] {
  const enumerated = line
    .split(ENUMERATED)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (enumerated.length > 1 && enumerated.every(namesInstitution)) return enumerated;
  for (const sign of [
    /\s*[;；]\s*/u,
    /\s+\/\s+|／/u,
    /\s*[、，]\s*/u,
    /\s*\|\s*/u,
    /\s*,\s*|\s*،\s*/u,
    /\s+(?:and|und|y|et|e|&|und der|with)\s+|\s*(?:および|及び|以及)\s*|\s+و(?=\p{L})|\s+&\s+/u,
  ]) {
    const parts = line
      .split(sign)
      .map((part) => part.trim())
      .filter((part) => part !== '');
    if (parts.length < 2) continue;
    // Another name of the same institution is no second partner.
    const isList = parts.every(
      (part) => namesInstitution(part) && !PARTS.test(foldCell(part)) && countryNamed(part) === null,
    );
    if (isList && new Set(parts.map(scriptOf)).size === 1 && parts.every((part) => part.length > 3)) return parts;
  }
  return [line];
}

const ACRONYM = /^\p{Lu}[\p{Lu}\d&-]{1,7}$/u;

/**
 * Whether an acronym may be the name's own: its letters stand in it in their order, or begin its words in any order, as
 * those of TUD do in "Delft University of Technology".
 */
function abbreviates(acronym: string, name: string): boolean {
  const folded = foldCell(name);
  const letters = [...foldCell(acronym).replace(/[^\p{L}]/gu, '')];
  const initials = new Set(folded.split(/[^\p{L}]+/u).map((word) => word.charAt(0)));
  let at = -1;
  const isInOrder = letters.every((letter) => {
    at = folded.indexOf(letter, at + 1);
    return at >= 0;
  });
  return isInOrder || letters.every((letter) => initials.has(letter));
}

/** "Monash University / UTS" are two; "National University of Singapore / NUS" is one. */
function splitAcronyms(line: string): readonly string[] {
  const [first = '', ...others] = line.split(/\s*(?:\s\/\s|[;；])\s*/u).map((part) => part.trim());
  const isList =
    others.length > 0 &&
    namesInstitution(first) &&
    others.every((part) => ACRONYM.test(part) && !abbreviates(part, first) && countryOf(part) === null);
  return isList ? [first, ...others] : [line];
}

function readName(lines: readonly string[]): PartnerName | null {
  const cleaned = lines.map(withoutNoise).filter((line) => line !== '');
  if (cleaned.length === 0) return null;
  let country: string | null = null;
  const names: string[] = [];
  for (const line of cleaned) {
    const glued = withoutCountry(line);
    country ??= glued.country;
    // The country may stand before or behind the other name.
    const parts = splitScripts(glued.name).map(withoutNoise);
    for (const part of parts) {
      const inner = parts.length > 1 ? withoutCountry(part) : { name: part, country: null };
      country ??= inner.country;
      if (countryNamed(inner.name) === null || names.length === 0) names.push(inner.name);
      else country ??= countryNamed(inner.name);
    }
  }
  const [name = '', ...otherNames] = names;
  return name === '' ? null : { name, otherNames, country };
}

/** The institutions that a cell names, the first one first; none where it names nobody. */
export function readPartners(text: string): readonly PartnerName[] {
  if (isNobody(text)) return [];
  return joinLines(text).flatMap((lines) => {
    const [first = '', ...others] = lines;
    const listed = splitPartners(first);
    const parts = listed.length > 1 ? listed : splitAcronyms(first);
    if (parts.length > 1) return parts.flatMap((part) => readName([part]) ?? []);
    return readName([first, ...others]) ?? [];
  });
}
