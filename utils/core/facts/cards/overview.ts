import type { PackIndex } from '../../pack/index-pack.ts';
import type { EntityId, Official } from '../../pack/types.ts';
import { compareDates } from '../dates/compare-dates.ts';
import type { EntityOverview } from './types.ts';

/** The role that is known for the latest day, with the institution's name; `null` for an official without roles. */
export function latestRole(index: PackIndex, { roles }: Official): EntityOverview['role'] {
  const [latest] = roles.toSorted((a, b) => compareDates(a.asOf ?? null, b.asOf ?? null));
  if (!latest) return null;
  const institution = index.institution(latest.institution)?.name ?? '';
  return { title: latest.title, institution, asOf: latest.asOf ?? null };
}

/** Who an entity is, in a line; `null` for an id that the pack does not know. */
export function overviewOf(index: PackIndex, id: EntityId): EntityOverview | null {
  const found = index.entity(id);
  if (found?.type === 'official') {
    const role = latestRole(index, found);
    return {
      id,
      type: 'official',
      name: found.name,
      kind: 'official',
      country: null,
      role,
      url: null,
      sameAs: [],
    };
  }
  if (!found) return null;
  const { name, kind, country = null, url = null, identifiers } = found;
  const sameAs = [
    ...(identifiers?.wikidata ? [`http://www.wikidata.org/entity/${identifiers.wikidata}`] : []),
    ...(identifiers?.ror ? [identifiers.ror] : []),
  ];
  return { id, type: 'institution', name, kind, country, role: null, url, sameAs };
}
