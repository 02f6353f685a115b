import { compareDates } from '../dates/compare-dates.ts';
import { readDate } from '../dates/read-date.ts';
import type { PackIndex } from '../pack/index-pack.ts';
import type { Citation, Edtf, EntityId, Institution, Official, PackRecord, Participant, Role } from '../pack/types.ts';
import type {
  CardAgreement,
  CardCitation,
  CardEvent,
  CardPerson,
  CardRecord,
  CardRole,
  CardVisit,
  EntityCard,
  EntityLink,
} from './types.ts';

/** Gives `null` for an id that the pack does not hold. Throws never for an index of a checked pack. */
export function entityCard(index: PackIndex, id: EntityId): EntityCard | null {
  const found = index.entity(id);
  if (!found) return null;
  const records = index
    .recordsOf(id)
    .map((entry) => cardRecord(index, entry))
    .sort((a, b) => compareDates(a.date, b.date) || compareDates(a.reportedAfter, b.reportedAfter));
  const { pack } = index;
  return {
    ...linkTo(index, id),
    ...(found.type === 'institution' ? institutionPart(index, found.entity) : officialPart(index, found.entity)),
    otherNames: found.entity.names
      .filter(({ text }) => text !== found.entity.name)
      .map(({ text, kind, lang = null }) => ({ text, kind, lang })),
    agreements: records.filter((record) => record.type === 'agreement'),
    visits: records.filter((record) => record.type === 'visit'),
    events: records.filter((record) => record.type === 'event'),
    citations: cardCitations(index, found.entity.citations),
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
    country: (institution?.type === 'institution' && institution.entity.country) || null,
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
  citations: cardCitations(index, role.citations),
});

function linkTo(index: PackIndex, id: EntityId): EntityLink {
  const found = index.entity(id);
  if (!found) throw new Error(`The pack has no entity ${id}`);
  return { id, type: found.type, name: found.entity.name };
}

function cardCitations(index: PackIndex, citations: readonly Citation[]): readonly CardCitation[] {
  return citations.map(({ source: id, locator }) => {
    const source = index.source(id);
    if (!source) throw new Error(`The pack has no source ${id}`);
    const { publisher, title, published = null, url = null, language } = source;
    return { publisher, title, published, url, language, locator };
  });
}

function cardRecord(index: PackIndex, entry: PackRecord): CardRecord {
  const links = (ids: readonly EntityId[]) => ids.map((id) => linkTo(index, id));
  const people = (participants: readonly Participant[]) =>
    participants.map(
      ({ official, role = null }): CardPerson => ({ official: linkTo(index, official), role, for: null }),
    );
  const citations = cardCitations(index, entry.record.citations);
  const { id, title, summary } = entry.record;
  const shared = { id, title, summary, citations };
  switch (entry.type) {
    case 'agreement': {
      const { kind, parties, signed, signatories, attendees = [], place, topics, validUntil = null } = entry.record;
      return {
        ...shared,
        ...dated(signed, citations),
        type: 'agreement',
        kind,
        places: place ? [place] : [],
        topics,
        parties: links(parties),
        signatories: signatories.map(({ official, for: party }) => ({
          official: linkTo(index, official),
          role: null,
          for: linkTo(index, party),
        })),
        attendees: links(attendees),
        validUntil,
      } satisfies CardAgreement;
    }
    case 'visit': {
      const { kind, visitors, hosts, date, places, topics, delegationSize = null } = entry.record;
      return {
        ...shared,
        ...dated(date, citations),
        type: 'visit',
        kind,
        places,
        topics,
        visitors: links(visitors),
        hosts: links(hosts),
        people: people(entry.record.people),
        delegationSize,
      } satisfies CardVisit;
    }
    case 'event': {
      const { kind, date, places, organisers, participants } = entry.record;
      return {
        ...shared,
        ...dated(date, citations),
        type: 'event',
        kind,
        places,
        topics: [],
        organisers: links(organisers),
        participants: links(participants),
        people: people(entry.record.people),
      } satisfies CardEvent;
    }
  }
}

/** A source published "some time after October 2022" (`2022-10/..`) shows that much of a record without a date. */
function dated(date: Edtf | null, citations: readonly CardCitation[]) {
  if (date !== null) return { date, reportedAfter: null };
  const after = citations.flatMap(({ published }) => {
    const span = published === null ? null : readDate(published);
    return span?.to === 'open' && published !== null ? [published.slice(0, published.indexOf('/'))] : [];
  });
  return { date, reportedAfter: after.toSorted(compareDates)[0] ?? null };
}
