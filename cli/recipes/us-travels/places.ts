import { countryNamed, countryOf } from '../countries.ts';

/** Where a trip went: whose government received it, and the country in which the places lie today. */
export interface Destination {
  /** "Government of France"; null where there is none, as in Antarctica. */
  readonly government: {
    readonly slug: string;
    readonly name: string;
    readonly adjective: string | null;
    readonly country: string | null;
  } | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
}

/** Countries by the register's own ids, where their names are not those of today. */
const TODAY: Readonly<Record<string, string>> = {
  'congo-democratic-republic': 'CD',
  'congo-kinshasa': 'CD',
  'cote-divoire': 'CI',
  'czech-republic': 'CZ',
  'holy-see': 'VA',
  'korea-north': 'KP',
  'korea-south': 'KR',
  'palestinian-authority': 'PS',
  'west-bank': 'PS',
  'bosnia-herzegovina': 'BA',
  'cape-verde': 'CV',
  macedonia: 'MK',
  micronesia: 'FM',
  'timor-leste': 'TL',
  burma: 'MM',
  brunei: 'BN',
  kosovo: 'XK',
  turkiye: 'TR',
  turkey: 'TR',
  russia: 'RU',
  china: 'CN',
  taiwan: 'TW',
  czechoslovakia: 'CZ',
  yugoslavia: 'RS',
  'german-democratic-republic': 'DE',
  'netherlands-antilles': 'CW',
};

/** States that are gone, by the register's own words: their governments are not those of today. */
const GONE: readonly (readonly [words: RegExp, name: string])[] = [
  [/^U\.S\.S\.R\.$/, 'Soviet Union'],
  [/^Czechoslovakia$/, 'Czechoslovakia'],
  [/^Yugoslavia/, 'Yugoslavia'],
  [/^German Democratic Republic$/, 'German Democratic Republic'],
];
const WITHOUT_GOVERNMENT: ReadonlySet<string> = new Set(['AQ', 'CW']);

const slugOf = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** `null` for a country that is not known. */
export function destinationOf(id: string, words: string): Destination | null {
  const country = TODAY[id] ?? countryNamed(words)?.code ?? countryNamed(id)?.code;
  if (country === undefined) return null;
  const gone = GONE.find(([pattern]) => pattern.test(words))?.[1];
  if (gone !== undefined)
    return { country, government: { slug: slugOf(gone), name: gone, adjective: null, country: null } };
  if (WITHOUT_GOVERNMENT.has(country)) return { country, government: null };
  const known = countryOf(country);
  const name = country === 'PS' ? 'Palestinian Authority' : country === 'VA' ? 'Holy See' : (known?.name ?? words);
  return { country, government: { slug: slugOf(name), name, adjective: known?.adjective ?? null, country } };
}
