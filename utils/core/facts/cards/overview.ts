import { profileOf } from '../../pack/entity-types.ts';
import type { PackIndex } from '../../pack/index-pack.ts';
import type { EntityId, Role } from '../../pack/types.ts';
import { compareDates } from '../dates/compare-dates.ts';
import { cardPacks } from './card-packs.ts';
import { linkTo } from './card-record.ts';
import type { EntityOverview } from './types.ts';

/** The role with the latest date, with the institution's name; `null` where there is none. */
export function latestRole(index: PackIndex, roles: readonly Role[]): EntityOverview['role'] {
  const [latest] = roles.toSorted((a, b) => compareDates(a.asOf ?? null, b.asOf ?? null));
  if (!latest) return null;
  const { id: institutionId, name: institution } = linkTo(index, latest.institution);
  return { title: index.text(latest.title), institution, institutionId, asOf: latest.asOf ?? null };
}

/** A short description of an entity; `null` for an id that the pack does not have. */
export function overviewOf(index: PackIndex, id: EntityId): EntityOverview | null {
  const found = index.entity(id);
  if (!found) return null;
  const { type } = found;
  const name = index.nameIn(found);
  const { kind, country, partOf, roles, url, identifiers } = profileOf(found);
  const sameAs = [
    ...(identifiers.wikidata ? [`http://www.wikidata.org/entity/${identifiers.wikidata}`] : []),
    ...(identifiers.ror ? [identifiers.ror] : []),
  ];
  const role = latestRole(index, roles);
  const original = name === found.name ? null : found.name;
  return { id, type, name, original, kind, country, partOf, role, url, sameAs, packs: cardPacks(index, id) };
}
