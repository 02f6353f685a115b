/** Which country a page, or a block of it, speaks of. */
import type { PageFacts } from '../mentions/types.ts';
import type { BlockReading } from './page-reading.ts';

/** Regions that a page's language tag names; where a language is nearly one country's own, that one. */
function countryOfLanguage(language: string): string | undefined {
  const [name = '', ...rest] = language.split(/[-_]/u);
  const region = rest.find((part) => /^[A-Za-z]{2}$/u.test(part))?.toUpperCase();
  if (region !== undefined && !(name === 'en' && (region === 'US' || region === 'GB'))) return region;
  return name === 'zh' && !rest.some((part) => /^hant$/iu.test(part)) ? 'CN' : undefined;
}

type Tally = Readonly<Record<string, number>>;

/** The country that is named more often than any other, or undefined. */
export function leadingCountry(tallies: readonly Tally[]): string | undefined {
  const sum = new Map<string, number>();
  for (const tally of tallies) {
    for (const [country, count] of Object.entries(tally)) sum.set(country, (sum.get(country) ?? 0) + count);
  }
  const [first, second] = [...sum].sort(([, a], [, b]) => b - a);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
}

/** What the language of the page says, as a tally. */
export function languageTally(page: Pick<PageFacts, 'language'>): Tally {
  const country = countryOfLanguage(page.language);
  return country === undefined ? {} : { [country]: 3 };
}

export function countriesOf(blocks: readonly BlockReading[]): readonly Tally[] {
  return blocks.map(({ countries }) => countries);
}
