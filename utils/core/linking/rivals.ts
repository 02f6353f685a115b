/**
 * Reads the capitalised words of a text in one pass: names whose initials spell an acronym of the packs (Ocean
 * University of China, OUC), words that point to a country, and words that point to a namesake.
 */
import type { Sights } from '../gazetteer/sights.ts';
import type { EntityId } from '../pack/types.ts';
import { initialsOf, isCyrillic } from './initials.ts';
import type { Lens } from './lens.ts';
import { isJoinedOn, kindAt, other, wordEnd, wordStart } from './letters.ts';
import type { Rival } from './page-reading.ts';

export interface CapitalReading {
  readonly rivals: readonly Rival[];
  readonly countries: Readonly<Record<string, number>>;
  readonly namesakes: readonly string[];
}

/** The word before is part of the phrase where only one space (or hyphen) stands between: South Korea. */
const hyphen = 0x2d;
const space = 0x20;
const gloss = /^\s*[(（]["“]?(\p{L}{2,8}?)s?["”]?[)）,;]/u;

/** "KITWE — ", "ORLANDO, Fla. - ": where the story was written counts as much as so many words. */
const dateline = /^(?:,\s+\p{Lu}[\p{L}.]*)?(?:\s+\([^)]{1,20}\))?\s+[—–-]\s/u;
const datelineCounts = 5;
/** In UTF-16 units. */
const far = 40;

/** The word without a possessive ending. */
function bare(text: string, start: number, end: number): string {
  const mark = text.charCodeAt(end - 2);
  const isPossessive = (mark === 0x27 || mark === 0x2019) && text.charCodeAt(end - 1) === 0x73 && end - start > 2;
  return text.slice(start, isPossessive ? end - 2 : end);
}

/** What a text says; made only where it says anything. */
class Finds implements CapitalReading {
  readonly rivals: Rival[] = [];
  readonly countries: Record<string, number> = {};
  readonly namesakes: string[] = [];

  count(country: string | undefined, words = 1): void {
    if (country !== undefined) this.countries[country] = (this.countries[country] ?? 0) + words;
  }

  speakFor(namesakes: readonly string[]): void {
    for (const contested of namesakes) if (!this.namesakes.includes(contested)) this.namesakes.push(contested);
  }

  claim(holders: readonly EntityId[], initials: string, text: string, at: number, end: number): void {
    const defined = gloss.exec(text.slice(end, end + 16))?.[1]?.toUpperCase() === initials;
    for (const entity of holders) this.rivals.push({ entity, text: initials, at, defined });
  }

  get isEmpty(): boolean {
    if (this.rivals.length > 0 || this.namesakes.length > 0) return false;
    for (const _ in this.countries) return false;
    return true;
  }
}

/** Two capitals of one name, with nothing but connecting words between them, are no farther apart. */
const farthest = 64;
const nothing: readonly string[] = [];

/** Null for a text that says nothing of the kind, as most do. `sights`: of the scan of this text. */
export function readCapitals(text: string, { capitals, count }: Sights, lens: Lens): CapitalReading | null {
  const { cues, openings, namesakes, acronyms } = lens;
  let finds: Finds | null = null;
  // Of the word before, where it may point anywhere; else none.
  let previousStart = -1;
  let previousEnd = -1;
  for (let place = 0; place < count; place += 1) {
    const start = capitals[place] ?? 0;
    const points = cues.mayBegin(text, start);
    // The end for most: nothing points anywhere, and no name begins with a word that no capital follows soon.
    const next = place + 1 < count ? (capitals[place + 1] ?? 0) : Number.POSITIVE_INFINITY;
    if (!points && previousEnd < 0 && next - start > farthest && !isCyrillic(text.charCodeAt(start))) continue;
    if (kindAt(text, start - 1) !== other) continue;
    // Xi'An, Jiaotong-Liverpool: one word, read with its first letter.
    if (isJoinedOn(text, start) && place > 0 && wordStart(text, start - 1) <= (capitals[place - 1] ?? -1)) continue;
    const end = wordEnd(text, start);
    if (points && cues.mayBe(text, start, end)) {
      finds ??= new Finds();
      const word = bare(text, start, end);
      finds.speakFor(namesakes.onPage.get(word) ?? nothing);
      finds.count(cues.countryOf(word), start === 0 && dateline.test(text.slice(end, end + far)) ? datelineCounts : 1);
    }
    if (start === previousEnd + 1 && previousEnd > 0 && cues.mayOpen(text, previousStart, previousEnd)) {
      const gap = text.charCodeAt(previousEnd);
      if (gap === space || gap === hyphen) {
        finds ??= new Finds();
        finds.count(cues.countryOf(text.slice(previousStart, end)));
      }
    }
    if (openings.mayOpen(text, start, end)) {
      for (const { initials, end: nameEnd } of initialsOf(text, start, end)) {
        const holders = acronyms.get(initials);
        if (!holders) continue;
        finds ??= new Finds();
        finds.claim(holders, initials, text, start, nameEnd);
      }
    }
    previousStart = points ? start : -1;
    previousEnd = points ? end : -1;
  }
  return finds === null || finds.isEmpty ? null : finds;
}
