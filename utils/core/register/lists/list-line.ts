import { ENDS_IN_LISTS, SIGNED_IN_LISTS, STARTS_IN_LISTS } from '../../languages/tables/list-words.ts';
import { readKinds } from '../cells/read-kinds.ts';
import { namesInstitution, readPartners } from '../cells/read-partner.ts';
import { countryNamed } from '../words/countries.ts';
import { foldCell, phrasePattern, phrasesOf } from '../words/fold.ts';
import { COUNTED } from '../words/row-words.ts';
import { type ListFacts, readFacts, saysFact } from './list-facts.ts';

/** A line of a list that may name a partner. */
export interface ListLine {
  /** It begins with a sign or a number of lists. */
  readonly marked: boolean;
  /** The country before the partner, in the line's own words; '' where it gives none. */
  readonly country: string;
  readonly partner: string;
  /** What the line says that the agreement is; '' where it does not. */
  readonly kind: string;
  readonly facts: ListFacts | null;
  /** A country stands behind the partner. */
  readonly hasGluedCountry: boolean;
}

const MARK = /^(?:[-–—•·●○■□▪◦‣*※►➢✓]|\(?\d{1,3}[.)]|\d{1,3}\s*[-–]\s)\s*/u;
const COUNTRY_FIRST = /^(?<country>[^:：–—|]{2,45}?)\s*(?:[:：]|\s[–—|-])\s*(?<rest>\S.*)$/u;
/** Where the facts behind a partner may begin. */
const BEFORE_FACTS = /\s*[,;:；，]\s+|\s+[–—-]\s+|\s*[([（]|\s*[;；，]/gu;
const CUE_WORDS = phrasesOf([SIGNED_IN_LISTS, STARTS_IN_LISTS, ENDS_IN_LISTS].join(';'))
  .filter((phrase) => phrase.length > 5)
  .sort((a, b) => b.length - a.length)
  .map((phrase) => phrase.replace(/[.()]/g, '\\$&').replace(/ /g, '\\s+'))
  .join('|');
const CUES = new RegExp(`(?<!\\p{L})(?:${CUE_WORDS})(?!\\p{L})`, 'giu');
/** A longer line, or one of so many words with a full stop behind it, is prose. */
const LONGEST = 220;
const SENTENCE_WORDS = 8;
const MANY = new RegExp(`^(?:${phrasePattern(COUNTED, 'u').source})(?=$|[^\\p{L}])`, 'u');

/** The country that a line names and nothing else, but for a colon or how many follow: "Japan (5):". */
export const countryAlone = (text: string): string | null =>
  text.length < 60
    ? countryNamed(
        text
          .replace(MARK, '')
          .replace(/\s*[:：]\s*$/u, '')
          .replace(/\s*[([（]\s*\d+[^)\]）]*[)\]）]\s*$|\s+\d+$/u, '')
          .trim(),
      )
    : null;

const withoutBrackets = (text: string): string => text.replace(/^[\s([（]+|[\s)\]）.]+$/gu, '');

/** Parts the facts from the partner before them. */
function partFacts(text: string): { readonly name: string; readonly facts: ListFacts | null } {
  const starts = [...text.matchAll(BEFORE_FACTS), ...text.matchAll(CUES)].map(({ index }) => index);
  for (const start of starts.sort((a, b) => a - b)) {
    const name = text.slice(0, start).trim();
    const behind = withoutBrackets(text.slice(start).replace(/^\s*[,;:；，–—-]\s*/u, ''));
    // A later word that says what the date is begins the facts: "China – Date of expiry: 2027".
    if (name === '' || behind.search(CUES) > 0 || !saysFact(behind)) continue;
    const facts = readFacts(behind);
    // A date that is said to be that of nothing stays with the partner, as it is written, and is asked for.
    return facts ? { name, facts } : { name: text, facts: null };
  }
  return { name: text, facts: null };
}

const LAST_PART = /^(?<before>.*\S)\s*(?:[,;；，]\s*|\s[–—-]\s+)(?<last>[^,;；，]{2,60})$/u;

/** Parts what the agreement is from the partner before it: "Uppsala University, student exchange". */
function partKind(text: string): { readonly name: string; readonly kind: string } {
  const { before, last } = LAST_PART.exec(text)?.groups ?? {};
  if (before === undefined || last === undefined) return { name: text, kind: '' };
  const isKind = readKinds(last).kinds.some((kind) => kind !== 'other');
  if (!isKind || namesInstitution(last) || !namesInstitution(before)) return { name: text, kind: '' };
  return { name: before, kind: last };
}

function isProse(text: string): boolean {
  if (text.length > LONGEST || /@|https?:/u.test(text)) return true;
  return (
    /[.!?。]$/u.test(text) && text.split(/\s+/).length > SENTENCE_WORDS && !saysFact(text.split(/,|;/u).at(-1) ?? '')
  );
}

/** What a line says where it may name a partner; otherwise null. */
export function readListLine(line: string): ListLine | null {
  const text = line.replace(MARK, '').trim();
  if (text === '' || isProse(text)) return null;
  const first = COUNTRY_FIRST.exec(text)?.groups;
  const country = first?.country !== undefined && countryNamed(first.country) !== null ? first.country.trim() : '';
  const { name: said, facts } = partFacts(country === '' ? text : (first?.rest ?? ''));
  const { name, kind } = partKind(said.replace(/[\s,;.]+$/u, ''));
  if (name.endsWith(':') || MANY.test(foldCell(name))) return null;
  const partners = readPartners(name);
  if (partners.length === 0 || (country === '' && !namesInstitution(name))) return null;
  return {
    marked: MARK.test(line),
    country,
    partner: name,
    kind,
    facts,
    hasGluedCountry: partners.some((partner) => partner.country !== null),
  };
}
