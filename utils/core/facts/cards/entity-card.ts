import type { PackIndex } from '../../pack/index-pack.ts';
import type { EntityId, Institution, Official, Role } from '../../pack/types.ts';
import { laterHolders } from '../as-of/later-holders.ts';
import { compareDates } from '../dates/compare-dates.ts';
import { cardConnections } from './card-connections.ts';
import { cardCitations, cardRecord, linkTo } from './card-record.ts';
import type { CardRole, EntityCard } from './types.ts';

/**
 * Gives `null` for an id that the pack does not hold. Throws never for an index of a checked pack.
 * `page`: the entities of the page that the card stands on, for its connections.
 */
export function entityCard(index: PackIndex, id: EntityId, page: readonly EntityId[] = []): EntityCard | null {
  const found = index.entity(id);
  if (!found) return null;
  const records = index
    .recordsOf(id)
    .map((entry) => cardRecord(index, entry))
    .sort((a, b) => compareDates(a.date, b.date) || compareDates(a.reportedAfter, b.reportedAfter));
  const { pack } = index;
  return {
    ...linkTo(index, id),
    ...(found.type === 'institution' ? institutionPart(index, found) : officialPart(index, found)),
    otherNames: found.names
      .filter(({ text }) => text !== found.name)
      .map(({ text, kind, lang = null }) => ({ text, kind, lang })),
    agreements: records.filter((record) => record.type === 'agreement'),
    visits: records.filter((record) => record.type === 'visit'),
    events: records.filter((record) => record.type === 'event'),
    connections: page.length === 0 ? [] : cardConnections(index, id, page),
    citations: cardCitations(index, found.citations),
    coverage: { title: pack.title, asOf: pack.asOf, coverage: pack.coverage, packVersion: pack.version },
  };
}

type EntityPart = Pick<EntityCard, 'kind' | 'country' | 'partOf' | 'parts' | 'summary' | 'url' | 'roles'>;

function institutionPart(index: PackIndex, institution: Institution): EntityPart {
  return {
    kind: institution.kind,
    country: institution.country ?? null,
    partOf: institution.partOf === undefined ? null : linkTo(index, institution.partOf),
    parts: index.partsOf(institution.id).map((part) => linkTo(index, part.id)),
    summary: institution.summary ?? null,
    url: institution.url ?? null,
    roles: newestFirst(index.rolesAt(institution.id).map(({ official, role }) => cardRole(index, official, role))),
  };
}

function officialPart(index: PackIndex, official: Official): EntityPart {
  const roles = newestFirst(official.roles.map((role) => cardRole(index, official, role)));
  const institution = roles[0] && index.entity(roles[0].institution.id);
  return {
    kind: 'official',
    // The country of the institution that the latest role is held in; a pack says nothing of a person's own.
    country: (institution?.type === 'institution' && institution.country) || null,
    partOf: null,
    parts: [],
    summary: null,
    url: null,
    roles,
  };
}

const newestFirst = (roles: readonly CardRole[]): readonly CardRole[] =>
  roles.toSorted((a, b) => compareDates(a.asOf, b.asOf));

const cardRole = (index: PackIndex, official: Official, role: Role): CardRole => ({
  title: role.title,
  official: linkTo(index, official.id),
  institution: linkTo(index, role.institution),
  asOf: role.asOf ?? null,
  laterHolders: laterHolders(index, official.id, role).flatMap(({ official: { name }, role: { asOf } }) =>
    asOf === undefined ? [] : [{ name, asOf }],
  ),
  citations: cardCitations(index, role.citations),
});
