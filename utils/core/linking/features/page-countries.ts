/** Which country a page, or a block of it, speaks of. */
import { stateOf } from '../../languages/han/places.ts';
import type { PageFacts } from '../../page/types.ts';
import type { EntityEntry } from '../candidates/name-entry.ts';
import type { CandidateOccurrence } from '../candidates/occurrences.ts';
import type { BlockFindings } from '../candidates/types.ts';

type Tally = Readonly<Record<string, number>>;

/** What a page's language tag says counts as much as so many words. */
const LANGUAGE_COUNTS = 3;

/** The region that a language tag names. */
function regionOf(language: string): string | undefined {
  const [name = '', ...rest] = language.split(/[-_]/u);
  const region = rest.find((part) => /^[A-Za-z]{2}$/u.test(part))?.toUpperCase();
  // American and British English are written everywhere.
  return name === 'en' && (region === 'US' || region === 'GB') ? undefined : region;
}

/** Regions that a language tag names; where a language is nearly one country's own, that one. */
function languageTally({ language }: Pick<PageFacts, 'language'>): Tally {
  const country = regionOf(language);
  if (country !== undefined) return { [country]: LANGUAGE_COUNTS };
  const [name = '', ...rest] = language.split(/[-_]/u);
  const simplified = name === 'zh' && !rest.some((part) => part.toLowerCase() === 'hant');
  return simplified ? { CN: LANGUAGE_COUNTS } : {};
}

/** Counts added up; the country that is named more often than any other leads. */
class Tallies {
  private readonly sum: Record<string, number> = {};

  /** A region counts for its state, and for itself: Hong Kong. */
  add(place: string, count: number): void {
    const country = stateOf(place);
    this.sum[country] = (this.sum[country] ?? 0) + count;
    if (place !== country) this.sum[place] = (this.sum[place] ?? 0) + count;
  }

  addAll(tally: Tally): this {
    for (const place of Object.keys(tally)) this.add(place, tally[place] ?? 0);
    return this;
  }

  has(country: string): boolean {
    return (this.sum[country] ?? 0) > 0;
  }

  of(country: string): number {
    return this.sum[country] ?? 0;
  }

  get leading(): string | undefined {
    let first: string | undefined;
    let most = 0;
    let second = 0;
    for (const country of Object.keys(this.sum)) {
      if (stateOf(country) !== country) continue;
      const count = this.sum[country] ?? 0;
      if (count > most) [first, most, second] = [country, count, most];
      else if (count > second) second = count;
    }
    return most > second ? first : undefined;
  }
}

function mostOf(tallies: Tallies, countries: readonly string[]): string | undefined {
  /** Of a state without those of its regions that are asked about as well. */
  const countOf = (country: string): number =>
    countries
      .filter((other) => other !== country && stateOf(other) === country)
      .reduce((rest, region) => rest - tallies.of(region), tallies.of(country));
  const [first, second] = countries.toSorted((a, b) => countOf(b) - countOf(a));
  if (first === undefined || countOf(first) === 0) return undefined;
  return second === undefined || countOf(first) > countOf(second) ? first : undefined;
}

/** The country whose suffix a host name ends with. */
function hostCountry({ address }: PageFacts): string | undefined {
  const suffix =
    address === undefined
      ? undefined
      : /^(?:\w+:\/\/)?[^/:]+?\.([a-z]{2})(?=[/:]|$)/iu.exec(address)?.[1]?.toUpperCase();
  if (suffix === undefined || GENERIC_SUFFIXES.has(suffix)) return undefined;
  return suffix === 'UK' ? 'GB' : suffix;
}
/** Suffixes of countries that sites everywhere use. */
const GENERIC_SUFFIXES = new Set(['IO', 'AI', 'TV', 'ME', 'CO', 'EU', 'FM', 'CC', 'WS']);
/** What a host says counts as much as so many words. */
const HOST_COUNTS = 3;

export class PageCountries {
  private readonly blocks: readonly BlockFindings[];
  private readonly occurrences: readonly CandidateOccurrence[];
  private readonly facts: PageFacts;
  private page: { readonly tallies: Tallies; readonly country: string | undefined } | null = null;

  constructor(blocks: readonly BlockFindings[], occurrences: readonly CandidateOccurrence[], facts: PageFacts) {
    this.blocks = blocks;
    this.occurrences = occurrences;
    this.facts = facts;
  }

  /** The country that a block itself speaks of. */
  inBlock(index: number): string | undefined {
    const block = this.blocks[index];
    const tallies = new Tallies();
    if (block) tallies.addAll(block.countries);
    // A part in another language than its page has a country of its own.
    if (block && block.language !== this.facts.language) tallies.addAll(languageTally(block));
    return tallies.leading;
  }

  /** The country that a block speaks of; where it names none, the one that the page speaks of. */
  at(index: number): string | undefined {
    return this.inBlock(index) ?? this.ofPage;
  }

  /** The country of the page, whatever the block at `index` names; that of its language where it has one of its own. */
  around(index: number): string | undefined {
    const block = this.blocks[index];
    const own = block && block.language !== this.facts.language ? languageTally(block) : {};
    return new Tallies().addAll(own).leading ?? this.ofPage;
  }

  /** Where the page is made, as its address or its language tag says it, whatever it speaks of. */
  get home(): string | undefined {
    return hostCountry(this.facts) ?? regionOf(this.facts.language);
  }

  /** Whether the page, or the language that it is in, speaks of the country at all. */
  mentions(country: string): boolean {
    return this.wholePage.tallies.has(country);
  }

  /** Which of some countries the block speaks of most; where it names none of them, the page. */
  leadingOf(countries: readonly string[], index: number): string | undefined {
    const block = this.blocks[index];
    const inBlock = block ? mostOf(new Tallies().addAll(block.countries), countries) : undefined;
    return inBlock ?? this.leadingRightBefore(countries, index) ?? mostOf(this.wholePage.tallies, countries);
  }

  /** The same of the block right before, where it is the heading of this one or this one answers it. */
  private leadingRightBefore(countries: readonly string[], index: number): string | undefined {
    const [before, block] = [this.blocks[index - 1], this.blocks[index]];
    if (!before || !block || block.order - before.order > 1) return undefined;
    if (before.role !== 'heading' && before.isQuestion !== true && block.isAnswer !== true) return undefined;
    return mostOf(new Tallies().addAll(before.countries), countries);
  }

  /** Which of some countries the block itself speaks of most. */
  leadingInBlock(countries: readonly string[], index: number): string | undefined {
    const block = this.blocks[index];
    return block ? mostOf(new Tallies().addAll(block.countries), countries) : undefined;
  }

  private get ofPage(): string | undefined {
    return this.wholePage.country;
  }

  private get wholePage(): { readonly tallies: Tallies; readonly country: string | undefined } {
    if (this.page === null) {
      const tallies = this.countPage();
      this.page = { tallies, country: tallies.leading };
    }
    return this.page;
  }

  private countPage(): Tallies {
    const tallies = new Tallies();
    for (const { countries } of this.blocks) tallies.addAll(countries);
    tallies.addAll(languageTally(this.facts));
    const host = hostCountry(this.facts);
    if (host !== undefined) tallies.add(host, HOST_COUNTS);
    const seen = new Set<EntityEntry>();
    for (const { entry, isShared, candidate } of this.occurrences) {
      const { entity: of, isDistinctive } = entry;
      if (!isDistinctive || isShared || candidate.misspelled !== undefined || of.country === undefined || seen.has(of))
        continue;
      seen.add(of);
      tallies.add(of.country, 1);
    }
    return tallies;
  }
}
