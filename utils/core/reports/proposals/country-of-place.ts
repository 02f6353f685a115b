import { hanPlaceAtStart } from '../../languages/han-places.ts';
import { countryOf, isCountryName } from '../../languages/places.ts';
import { profileOf } from '../../pack/entity-types.ts';
import type { PackIndex } from '../../pack/index-pack.ts';
import { placesOf } from '../../pack/record-types.ts';
import { seatOf } from '../../pack/seat-of.ts';
import type { EntityId } from '../../pack/types.ts';
import { foldName } from '../parties.ts';

/** “Malaysia’s Ipoh”, “the Kenyan capital”: a country or its people before a place. */
const COUNTRY_BEFORE =
  /^(?:the\s+)?(?:(?<possessor>\p{Lu}.*?)['’]s\s+\p{Lu}|(?<people>\p{Lu}\S*)\s+(?:capital|city)$)/u;
/** “Ipoh, Perak, Malaysia”, “Ipoh (Malaysia)”: a state or province may stand between. */
const COUNTRY_BEHIND =
  /^(?:,\s*(?:\p{Lu}[\p{L}\p{M}’'-]*(?:\s\p{Lu}[\p{L}\p{M}’'-]*)?,\s*)?|\s*\()(?:the\s)?(?<words>\p{Lu}[\p{L}\p{M}-]*(?:\s(?:and\s)?\p{Lu}[\p{L}\p{M}-]*){0,3})(?!['’]s\s)/u;

function countryBefore(place: string): string | undefined {
  const { possessor, people } = COUNTRY_BEFORE.exec(place)?.groups ?? {};
  const named = possessor ?? people;
  return named === undefined ? hanPlaceAtStart(place)?.country : countryOf(named);
}

function countryBehind(place: string, sentence: string): string | undefined {
  const at = sentence.indexOf(place);
  if (at < 0) return undefined;
  const { words = '' } = COUNTRY_BEHIND.exec(sentence.slice(at + place.length))?.groups ?? {};
  const parts = words.split(' ');
  for (let count = parts.length; count > 0; count -= 1) {
    const text = parts.slice(0, count).join(' ');
    if (isCountryName(text)) return countryOf(text);
  }
  return undefined;
}

/** The countries in which bodies of a page sit in a town of this name, or in which records of theirs took place there. */
function countriesInPacks(place: string, entities: Iterable<EntityId>, index: PackIndex): ReadonlySet<string> {
  const town = foldName(place);
  const countries = new Set<string>();
  for (const id of entities) {
    const entity = index.entity(id);
    if (!entity) continue;
    const { country } = profileOf(entity);
    const [seat = ''] = seatOf(index, entity)?.split(', ') ?? [];
    if (country !== null && foldName(seat) === town) countries.add(country);
    for (const record of index.recordsOf(id)) {
      for (const found of placesOf(record)) {
        const isSame = foldName(found.name) === town || foldName(index.place(found).name) === town;
        if (isSame) countries.add(found.country);
      }
    }
  }
  return countries;
}

/**
 * The country of a place: as its words or those around it in its sentence say, otherwise as the packs do of bodies that the
 * page names. Empty where none says it, or several say different ones.
 */
export function countryOfPlace(
  place: string,
  sentence: string,
  entities: Iterable<EntityId>,
  index: PackIndex,
): string {
  const told = countryBehind(place, sentence) ?? countryOf(place) ?? countryBefore(place);
  if (told !== undefined) return told;
  const [country = '', ...others] = countriesInPacks(place, entities, index);
  return others.length === 0 ? country : '';
}
