import { isNameOfPeople } from '../../languages/geography/peoples.ts';
import { countryOf, isCountryName } from '../../languages/geography/places.ts';
import { hanPlaceAtStart } from '../../languages/han/places.ts';
import { profileOf } from '../../pack/entity-types.ts';
import type { PackIndex } from '../../pack/index-pack.ts';
import { placesOf } from '../../pack/record-types.ts';
import { seatOf } from '../../pack/seat-of.ts';
import type { EntityId } from '../../pack/types.ts';
import { foldName } from '../parties.ts';

/** “Malaysia’s Ipoh”, “the Kenyan capital”: a country or its people before a place. */
const COUNTRY_BEFORE =
  /^(?:the\s+)?(?:(?<possessor>\p{Lu}.*?)['’]s\s+\p{Lu}|(?<people>\p{Lu}\S*)\s+(?:capital|city)$)/u;
/** One of the names behind a place: “, Perak, Malaysia”, “, Bosnia and Herzegovina”. */
const NAME_BEHIND =
  /^,\s*(?:and\s)?(?:the\s)?(?<name>\p{Lu}[\p{L}\p{M}’'-]*(?:\s(?:and\s)?\p{Lu}[\p{L}\p{M}’'-]*){0,3})/u;
/** Behind a country that acts a verb follows: “In Oslo, Kenya signed”. */
const END = /^\s*(?:[,;.)]|$)/u;
/** “in Ipoh, Malaysia on Monday” */
const TIME = /^\s(?:on|in)\s/u;

function countryBefore(place: string): string | undefined {
  const { possessor, people } = COUNTRY_BEFORE.exec(place)?.groups ?? {};
  const named = possessor ?? people;
  return named === undefined ? hanPlaceAtStart(place)?.country : countryOf(named);
}

const countryNamed = (name: string): string | undefined =>
  isCountryName(name) && !isNameOfPeople(name) ? countryOf(name) : undefined;

/**
 * “Ipoh, Perak, Malaysia”, “Ipoh (Malaysia)”: a state or province may stand between. Of several countries none is that
 * of the place: “In Oslo, Kenya, Uganda and Rwanda signed”. `ends`: what may follow.
 */
function countryBehind(place: string, sentence: string, ends: readonly RegExp[]): string | undefined {
  const at = sentence.indexOf(place);
  if (at < 0) return undefined;
  let rest = sentence.slice(at + place.length).replace(/^\s*\(/u, ', ');
  const names: string[] = [];
  for (let found = NAME_BEHIND.exec(rest); found; found = NAME_BEHIND.exec(rest)) {
    names.push(found.groups?.name ?? '');
    rest = rest.slice(found[0].length);
  }
  const [first, second] = names.slice(0, 2).map(countryNamed);
  const country = first ?? second;
  const named = names.flatMap((name) => name.split(' and ')).map(countryNamed);
  if (named.some((each) => each !== undefined && each !== country)) return undefined;
  const isLast = names.length === (first === undefined ? 2 : 1);
  return !isLast || ends.some((end) => end.test(rest)) ? country : undefined;
}

/** What the place itself says, or what the words around it do where they tell it from a namesake: “Paris, Canada”. */
function countryInWords(place: string, sentence: string): string | undefined {
  const own = countryOf(place);
  if (own === undefined) return countryBehind(place, sentence, [END, TIME]) ?? countryBefore(place);
  return isCountryName(place) ? own : (countryBehind(place, sentence, [END]) ?? own);
}

/**
 * By folded name: the countries in which bodies sit in a town
 * of this name, or in which records of theirs took place there.
 */
export function countriesOfTowns(
  entities: Iterable<EntityId>,
  index: PackIndex,
): ReadonlyMap<string, ReadonlySet<string>> {
  const towns = new Map<string, Set<string>>();
  const add = (town: string, country: string): void => {
    const name = foldName(town);
    const countries = towns.get(name) ?? new Set();
    towns.set(name, countries.add(country));
  };
  for (const id of entities) {
    const entity = index.entity(id);
    if (!entity) continue;
    const { country } = profileOf(entity);
    const [seat] = seatOf(index, entity)?.split(', ') ?? [];
    if (country !== null && seat !== undefined) add(seat, country);
    for (const record of index.recordsOf(id)) {
      for (const place of placesOf(record)) {
        add(place.name, place.country);
        add(index.place(place).name, place.country);
      }
    }
  }
  return towns;
}

/**
 * The country of a place: as its words or those around it in its sentence say, otherwise as the packs do of bodies that
 * the page names, whose towns are asked for only then. Empty where none says it, or several say different ones.
 */
export function countryOfPlace(
  place: string,
  sentence: string,
  towns: () => ReadonlyMap<string, ReadonlySet<string>>,
): string {
  const told = countryInWords(place, sentence);
  if (told !== undefined) return told;
  const [country = '', ...others] = towns().get(foldName(place)) ?? [];
  return others.length === 0 ? country : '';
}
