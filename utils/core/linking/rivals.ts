/**
 * Reads the capitalised words of a text in one pass: names whose initials spell an acronym of the packs (Ocean
 * University of China, OUC), words that point to a country, and words that point to a namesake.
 */
import { initialsOf, type Word } from './initials.ts';
import type { Lens } from './lens.ts';
import { isJoinedOn, kindOf, other, wordEnd, wordStart } from './letters.ts';
import type { Rival } from './page-reading.ts';

export interface CapitalReading {
  readonly rivals: readonly Rival[];
  readonly countries: Readonly<Record<string, number>>;
  readonly namesakes: readonly string[];
}

/** The word before is part of the phrase where only one space (or hyphen) stands between: South Korea. */
const hyphen = 0x2d;
const space = 0x20;

class CapitalReader {
  private readonly text: string;
  private readonly lens: Lens;
  private rivals: Rival[] | null = null;
  private countries: Record<string, number> | null = null;
  private namesakes: Set<string> | null = null;

  constructor(text: string, lens: Lens) {
    this.text = text;
    this.lens = lens;
  }

  /** `capitals`: the offsets of the capital letters. */
  read(capitals: readonly number[]): CapitalReading | null {
    const { text } = this;
    const { cues, openings } = this.lens;
    let previous: Word | null = null;
    for (let place = 0; place < capitals.length; place += 1) {
      const start = capitals[place] ?? 0;
      if (kindOf(text.charCodeAt(start - 1)) !== other) continue;
      const points = cues.mayBegin(text, start);
      const opens = openings.isFirst(text.charCodeAt(start));
      if (!points && !opens && previous === null) continue;
      // Xi'An, Jiaotong-Liverpool: one word, read with its first letter.
      if (isJoinedOn(text, start) && wordStart(text, start - 1) <= (capitals[place - 1] ?? -1)) continue;
      const word: Word = { start, end: wordEnd(text, start) };
      if (points || previous !== null) this.readWord(word, previous);
      if (opens) this.readInitials(word);
      previous = points ? word : null;
    }
    const { rivals, countries, namesakes } = this;
    if (!rivals && !countries && !namesakes?.size) return null;
    return { rivals: rivals ?? [], countries: countries ?? {}, namesakes: namesakes ? [...namesakes] : [] };
  }

  private readWord({ start, end }: Word, previous: Word | null): void {
    const { cues, namesakes } = this.lens;
    const { text } = this;
    if (cues.mayBe(text, start, end)) {
      const word = text.slice(start, end).replace(/['’]s$/u, '');
      this.namesakes ??= new Set();
      for (const contested of namesakes.onPage.get(word) ?? []) this.namesakes.add(contested);
      this.count(cues.countryOf(word));
    }
    const gap = previous ? text.charCodeAt(previous.end) : 0;
    if (previous && start === previous.end + 1 && (gap === space || gap === hyphen)) {
      if (cues.mayOpen(text, previous.start, previous.end)) this.count(cues.countryOf(text.slice(previous.start, end)));
    }
  }

  private count(country: string | undefined): void {
    if (country === undefined) return;
    this.countries ??= {};
    this.countries[country] = (this.countries[country] ?? 0) + 1;
  }

  /** Names that begin with this word and spell an acronym. */
  private readInitials(first: Word): void {
    for (const { initials, end } of initialsOf(this.text, first, this.lens.openings)) {
      const holders = this.lens.acronyms.get(initials);
      if (!holders) continue;
      const gloss = /^\s*[(（]["“]?(\p{L}{2,8}?)s?["”]?[)）,;]/u.exec(this.text.slice(end, end + 16))?.[1];
      const defined = gloss?.toUpperCase() === initials;
      this.rivals ??= [];
      for (const entity of holders) this.rivals.push({ entity, text: initials, at: first.start, defined });
    }
  }
}

/** Null for a text that says nothing of the kind, as most do. */
export function readCapitals(text: string, capitals: readonly number[], lens: Lens): CapitalReading | null {
  return capitals.length === 0 ? null : new CapitalReader(text, lens).read(capitals);
}
