import { profileOf } from '../../pack/entity-types.ts';
import type { PackIndex } from '../../pack/index-pack.ts';
import { seatOf } from '../../pack/seat-of.ts';
import type { Edtf, EntityId, RecordType, Role } from '../../pack/types.ts';
import { laterHolders } from '../as-of/later-holders.ts';
import { compareDates } from '../dates/compare-dates.ts';
import { cardConnections } from './card-connections.ts';
import { cardPacks } from './card-packs.ts';
import { cardCitations, cardRecord, linkTo } from './card-record.ts';
import { registryAddresses } from './overview.ts';
import type { CardPack, CardRecord, CardRole, EntityCard } from './types.ts';

/**
 * Gives `null` for an id that the pack does not have. Never throws for a checked pack. `page`: the entities of the page
 * on which the card is shown, for its connections; `date`: the page's own, null where it gives none.
 */
export function entityCard(
  index: PackIndex,
  id: EntityId,
  page: readonly EntityId[] = [],
  date: Edtf | null = null,
): EntityCard | null {
  const found = index.entity(id);
  if (!found) return null;
  const records = index
    .recordsOf(id)
    .map((entry) => cardRecord(index, entry))
    .sort((a, b) => compareDates(whenOf(a), whenOf(b)));
  const { pack } = index;
  const packs = cardPacks(index, id);
  const link = linkTo(index, id);
  const { kind, country, partOf, roles, summary, url, identifiers } = profileOf(found);
  const sameAs = registryAddresses(identifiers);
  const seat = seatOf(index, found);
  const held = newestFirst(roles.map((role) => cardRole(index, id, role)));
  const inside = index.rolesAt(id).map(({ official, role }) => cardRole(index, official.id, role));
  return {
    ...link,
    original: link.name === found.name ? null : found.name,
    kind,
    // An official has no country in the pack: that of the institution of the latest role is used.
    country: country ?? (held[0] ? countryOf(index, held[0].institution.id) : null),
    partOf: partOf === null ? null : linkTo(index, partOf),
    parts: index.partsOf(id).map((part) => linkTo(index, part.id)),
    ...(seat === undefined ? {} : { seat }),
    summary: summary === null || seat !== undefined ? null : index.text(summary),
    url,
    ...(sameAs.length > 0 ? { sameAs } : {}),
    roles: held.length > 0 ? held : newestFirst(inside),
    otherNames: found.names
      .filter(({ text }) => text !== found.name && text !== link.name)
      .map(({ text, kind: sort, lang = null }) => ({ text, kind: sort, lang })),
    agreements: ofType(records, 'agreement'),
    visits: ofType(records, 'visit'),
    events: ofType(records, 'event'),
    ...(page.length === 0 ? { connections: [], tied: [] } : cardConnections(index, id, page, date)),
    citations: cardCitations(index, found.citations),
    coverage: coverageOf(pack.version, packs),
    packs,
  };
}

/** How far the data on an entity goes: that of the packs that know it, without registers of names where others do. */
function coverageOf(packVersion: string, packs: readonly CardPack[]): EntityCard['coverage'] {
  const withRecords = packs.filter(({ scope }) => scope !== 'names-only');
  const counted = withRecords.length > 0 ? withRecords : packs;
  return {
    title: counted.map(({ title }) => title).join(' · '),
    asOf: counted.map(({ asOf }) => asOf).reduce((latest, asOf) => (compareDates(asOf, latest) < 0 ? asOf : latest)),
    coverage: counted.map(({ coverage }) => coverage).join(' '),
    packVersion,
  };
}

/** Of an agreement that was never said to be signed: when it came into force. */
const whenOf = (record: CardRecord) =>
  record.date ?? (record.type === 'agreement' ? record.starts : null) ?? record.reportedAfter;

const ofType = <Type extends RecordType>(records: readonly CardRecord[], type: Type) =>
  records.filter((record): record is Extract<CardRecord, { readonly type: Type }> => record.type === type);

function countryOf(index: PackIndex, id: EntityId): string | null {
  const entity = index.entity(id);
  return entity ? profileOf(entity).country : null;
}

const newestFirst = (roles: readonly CardRole[]): readonly CardRole[] =>
  roles.toSorted((a, b) => compareDates(a.asOf, b.asOf));

/** A role with the names of its holder and its institution, and those who held it later. */
export const cardRole = (index: PackIndex, official: EntityId, role: Role): CardRole => ({
  title: index.text(role.title),
  official: linkTo(index, official),
  institution: linkTo(index, role.institution),
  asOf: role.asOf ?? null,
  from: role.from ?? null,
  until: role.until ?? null,
  laterHolders: laterHolders(index, official, role).flatMap(({ official: { name }, role: { asOf } }) =>
    asOf === undefined ? [] : [{ name, asOf }],
  ),
  citations: cardCitations(index, role.citations),
});
