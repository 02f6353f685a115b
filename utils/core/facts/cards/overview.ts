import { profileOf } from '../../pack/entity-types.ts';
import type { PackIndex } from '../../pack/index-pack.ts';
import { seatOf } from '../../pack/seat-of.ts';
import type { Edtf, EntityId, Identifiers, Role } from '../../pack/types.ts';
import { roleAt } from '../as-of/role-at.ts';
import { cardPacks } from './card-packs.ts';
import { linkTo } from './card-record.ts';
import type { EntityOverview } from './types.ts';

/** The role at this date, or the latest one, with the institution's name; `null` where there is none. */
export function latestRole(index: PackIndex, roles: readonly Role[], date: Edtf | null = null): EntityOverview['role'] {
  const latest = roleAt(roles, date);
  if (!latest) return null;
  const { id: institutionId, name: institution } = linkTo(index, latest.institution);
  return { title: index.text(latest.title), institution, institutionId, asOf: latest.asOf ?? null };
}

/** Addresses that identify an entity elsewhere. */
export const registryAddresses = ({ wikidata, ror }: Identifiers): readonly string[] => [
  ...(wikidata ? [`http://www.wikidata.org/entity/${wikidata}`] : []),
  ...(ror ? [ror] : []),
];

/**
 * A short description of an entity; `null` for an id that the pack does not have. `date`: that of the page on which it
 * stands, null where there is none.
 */
export function overviewOf(index: PackIndex, id: EntityId, date: Edtf | null = null): EntityOverview | null {
  const found = index.entity(id);
  if (!found) return null;
  const { type } = found;
  const name = index.nameIn(found);
  const { kind, country, partOf, roles, url, identifiers } = profileOf(found);
  const sameAs = registryAddresses(identifiers);
  const role = latestRole(index, roles, date);
  const original = name === found.name ? null : found.name;
  const seat = seatOf(index, found);
  const place = seat === undefined ? { country } : { country, seat };
  return { id, type, name, original, kind, ...place, partOf, role, url, sameAs, packs: cardPacks(index, id) };
}
