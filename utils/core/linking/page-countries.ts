/** Which country a page, or a block of it, speaks of. */
import type { PageFacts } from '../mentions/types.ts';
import type { EntityId } from '../pack/types.ts';
import type { Lens } from './lens.ts';
import type { BlockReading } from './page-reading.ts';
import { isDistinctive, type Spot } from './spots.ts';

type Tally = Readonly<Record<string, number>>;

/** What a page's language tag says counts as much as so many words. */
const languageCounts = 3;

/** Regions that a language tag names; where a language is nearly one country's own, that one. */
function languageTally({ language }: Pick<PageFacts, 'language'>): Tally {
  const [name = '', ...rest] = language.split(/[-_]/u);
  const region = rest.find((part) => /^[A-Za-z]{2}$/u.test(part))?.toUpperCase();
  // American and British English are written everywhere.
  const country = name === 'en' && (region === 'US' || region === 'GB') ? undefined : region;
  if (country !== undefined) return { [country]: languageCounts };
  const simplified = name === 'zh' && !rest.some((part) => /^hant$/iu.test(part));
  return simplified ? { CN: languageCounts } : {};
}

/** Regions whose pages speak of a country's bodies as of their own. */
const regionOf: Readonly<Record<string, string>> = { HK: 'CN', MO: 'CN' };

/** The country that is named more often than any other, or undefined. */
function leading(tallies: readonly Tally[]): string | undefined {
  const sum = new Map<string, number>();
  for (const tally of tallies) {
    for (const [place, count] of Object.entries(tally)) {
      const country = regionOf[place] ?? place;
      sum.set(country, (sum.get(country) ?? 0) + count);
    }
  }
  const [first, second] = [...sum].sort(([, a], [, b]) => b - a);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
}

export function countryOfInstitution(id: EntityId, lens: Lens): string | undefined {
  const entity = lens.entities.get(id);
  return entity?.type === 'institution' ? entity.entity.country : undefined;
}

export class PageCountries {
  private readonly blocks: readonly BlockReading[];
  private readonly spots: readonly Spot[];
  private readonly facts: PageFacts;
  private readonly lens: Lens;
  private page: { readonly country: string | undefined } | null = null;

  constructor(blocks: readonly BlockReading[], spots: readonly Spot[], facts: PageFacts, lens: Lens) {
    this.blocks = blocks;
    this.spots = spots;
    this.facts = facts;
    this.lens = lens;
  }

  /** The country that a block speaks of; where it names none, the one that the page speaks of. */
  at(index: number): string | undefined {
    const own = this.blocks[index]?.countries;
    const spoken = own === undefined ? undefined : leading([own]);
    if (spoken !== undefined) return spoken;
    this.page ??= { country: this.ofPage() };
    return this.page.country;
  }

  private ofPage(): string | undefined {
    const anchors: Record<string, number> = {};
    const distinctive = this.spots.filter(({ form }) => isDistinctive(form));
    for (const id of new Set(distinctive.map(({ form }) => form.entity))) {
      const country = countryOfInstitution(id, this.lens);
      if (country !== undefined) anchors[country] = (anchors[country] ?? 0) + 1;
    }
    return leading([...this.blocks.map(({ countries }) => countries), languageTally(this.facts), anchors]);
  }
}
