/**
 * Looks for other bodies that an acronym of the packs may stand for: names whose initials spell it (Ocean University of
 * China, OUC), and explanations in brackets. Also counts the countries that the text speaks of, in the same pass.
 */
import type { Lens } from './lens.ts';
import type { Rival } from './page-reading.ts';
import { countryWords } from './words/countries.ts';
import { isConnector } from './words/small-words.ts';

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}
export interface CapitalReading {
  readonly rivals: readonly Rival[];
  readonly countries: Readonly<Record<string, number>>;
  readonly namesakes: readonly string[];
}

const anyWord = /\p{L}[\p{L}\p{M}\p{N}]*(?:['’.-]\p{L}[\p{L}\p{M}\p{N}]*)*\.?/gu;
const shortest = 3;
const longest = 7;

/** Words that hang together as one name: capitals, with small connecting words between them. */
function continuesName(gap: string): boolean {
  return gap === ' ' || gap === '\u00a0' || gap === '-' || /^['’]s $/u.test(gap) || /^\s+$/u.test(gap);
}

class RunReader {
  private run: Word[] = [];
  readonly rivals: Rival[] = [];
  private readonly lens: Lens;
  private readonly text: string;

  constructor(lens: Lens, text: string) {
    this.lens = lens;
    this.text = text;
  }

  add(word: Word): void {
    const last = this.run.at(-1);
    if (last && !continuesName(this.text.slice(last.end, word.start))) this.finish();
    const capital = /^\p{Lu}/u.test(word.text);
    const cyrillic = /^\p{Script=Cyrillic}/u.test(word.text);
    if (capital || (this.run.length > 0 && (isConnector(word.text) || cyrillic))) this.run.push(word);
    else this.finish();
  }

  finish(): void {
    if (this.run.length >= 2) this.readRun();
    this.run = [];
  }

  private readRun(): void {
    for (let from = 0; from < this.run.length; from += 1) {
      if (!/^\p{Lu}/u.test(this.run[from]?.text ?? '')) continue;
      let plain = '';
      let whole = '';
      for (let to = from; to < this.run.length && plain.length < longest && to - from < 12; to += 1) {
        const word = this.run[to];
        if (!word) break;
        const initial = word.text.charAt(0).toUpperCase();
        whole += initial;
        if (isConnector(word.text)) continue;
        plain += initial;
        this.claim(plain, from, to);
        if (whole !== plain) this.claim(whole, from, to);
      }
    }
  }

  private claim(initials: string, from: number, to: number): void {
    if (initials.length < shortest) return;
    const holders = this.lens.acronyms.get(initials);
    const first = this.run[from];
    const last = this.run[to];
    if (!holders || !first || !last) return;
    const bracket = /^\s*[(（]["“]?([\p{L}]{2,8}?)s?["”]?[)）,;]/u.exec(this.text.slice(last.end, last.end + 16))?.[1];
    const defined = bracket?.toUpperCase() === initials;
    for (const entity of holders) this.rivals.push({ entity, text: initials, at: first.start, defined });
  }
}

export function readCapitals(text: string, lens: Lens): CapitalReading {
  const runs = new RunReader(lens, text);
  const countries: Record<string, number> = {};
  const namesakes = new Set<string>();
  let previous: Word | null = null;
  for (const match of text.matchAll(anyWord)) {
    const word = { text: match[0], start: match.index, end: match.index + match[0].length };
    runs.add(word);
    if (/^\p{Lu}/u.test(word.text)) {
      const folded = word.text.replace(/[’]/gu, "'").replace(/'s$/u, '').toLowerCase();
      const pair: string = previous ? `${previous.text.toLowerCase()} ${folded}` : '';
      const country = countryWords.get(pair) ?? countryWords.get(folded);
      if (country !== undefined) countries[country] = (countries[country] ?? 0) + 1;
      for (const contested of lens.namesakes.onPage.get(word.text.replace(/['’]s$/u, '')) ?? [])
        namesakes.add(contested);
      previous = word;
    } else previous = null;
  }
  runs.finish();
  return { rivals: runs.rivals, countries, namesakes: [...namesakes] };
}
