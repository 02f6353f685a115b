import countries from 'world-countries';

/** A country as English texts name it. */
export interface NamedCountry {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly name: string;
  /** "French"; null where there is none. */
  readonly adjective: string | null;
}

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();

const named = countries.map(
  ({ cca2, name, demonyms, altSpellings }): NamedCountry & { readonly names: readonly string[] } => ({
    code: cca2,
    name: name.common,
    adjective: demonyms?.eng?.m || null,
    names: [name.common, name.official, ...altSpellings.filter((text) => text.length > 3)],
  }),
);
const byName = new Map(named.flatMap((country) => country.names.map((text) => [fold(text), country] as const)));
const byCode = new Map(named.map((country) => [country.code, country]));

export const countryNamed = (text: string): NamedCountry | null => byName.get(fold(text)) ?? null;
export const countryOf = (code: string): NamedCountry | null => byCode.get(code) ?? null;
/** The countries by the adjectives that belong to one of them alone. */
export const BY_ADJECTIVE: ReadonlyMap<string, NamedCountry> = new Map(
  named.flatMap((country) =>
    country.adjective !== null && named.filter(({ adjective }) => adjective === country.adjective).length === 1
      ? [[country.adjective, country] as const]
      : [],
  ),
);
