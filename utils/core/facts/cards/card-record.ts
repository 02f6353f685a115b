import { otherAccounts, packOf } from '../../pack/accounts.ts';
import { profileOf } from '../../pack/entity-types.ts';
import type { PackIndex } from '../../pack/index-pack.ts';
import type { Citation, Edtf, EntityId, PackRecord, Participant } from '../../pack/types.ts';
import { wholeParties } from '../../pack/whole-parties.ts';
import { reportedAfter } from '../dates/known-date.ts';
import type { CardAgreement, CardCitation, CardEvent, CardPerson, CardRecord, CardVisit, EntityLink } from './types.ts';

/** Throws for an id that the pack does not have; a checked pack refers to no such id. */
export function linkTo(index: PackIndex, id: EntityId): EntityLink {
  const found = index.entity(id);
  if (found) return { id, type: found.type, name: index.nameIn(found) };
  const elsewhere = index.elsewhere(id);
  if (!elsewhere) throw new Error(`The pack has no entity ${id}`);
  return { ...elsewhere, isElsewhere: true };
}

/** Citations with the data of their sources. */
export function cardCitations(index: PackIndex, citations: readonly Citation[]): readonly CardCitation[] {
  return citations.map(({ source: id, locator, quote = null, read, note }) => {
    const source = index.source(id);
    if (!source) throw new Error(`The pack has no source ${id}`);
    const { publisher, title, published = null, url = null, language, accessed = null, licence = null } = source;
    return {
      publisher,
      title,
      published,
      url,
      language,
      accessed,
      licence,
      locator,
      quote,
      ...(read === 'once' ? { isReadOnce: true } : {}),
      ...(note === undefined ? {} : { note: index.text(note) }),
    };
  });
}

/** A record with the names of its entities, the data of its sources, and what other packs say of the same deed. */
export function cardRecord(index: PackIndex, record: PackRecord): CardRecord {
  const others = otherAccounts(index, record).map((account) => ({
    pack: index.text(account.pack.title),
    differences: account.differences,
    record: plainRecord(index, account.record),
  }));
  const plain = plainRecord(index, record);
  if (others.length === 0) return plain;
  return { ...plain, accounts: { pack: index.text(packOf(index, record).title), others } };
}

/** The same without the other packs. */
export function plainRecord(index: PackIndex, record: PackRecord): CardRecord {
  const links = (ids: readonly EntityId[]) => ids.map((id) => linkTo(index, id));
  const people = (participants: readonly Participant[]) =>
    participants.map(
      ({ official, role }): CardPerson => ({
        official: linkTo(index, official),
        role: role === undefined ? null : index.text(role),
        for: null,
      }),
    );
  const partOf = (id: EntityId) => {
    const found = index.entity(id);
    return found ? profileOf(found).partOf : null;
  };
  const citations = cardCitations(index, record.citations);
  const { id, summary } = record;
  const shared = {
    id,
    title: index.titleOf(record),
    hasTitle: record.title !== undefined,
    summary: summary === undefined ? null : index.text(summary),
    citations,
  };
  switch (record.type) {
    case 'agreement': {
      const { kind, parties, signed, signatories, attendees = [], place, ends = null } = record;
      return {
        ...shared,
        ...dated(signed, citations),
        type: 'agreement',
        kind,
        places: place ? [index.place(place)] : [],
        topics: record.topics.map(index.text),
        parties: links(wholeParties(parties, partOf)),
        signatories: signatories.map(({ official, for: party }) => ({
          official: linkTo(index, official),
          role: null,
          for: linkTo(index, party),
        })),
        attendees: links(attendees),
        kindInSource: record.kindInSource ?? null,
        starts: record.starts ?? null,
        ends,
        renewals: record.renewals ?? [],
        renewsByItself: record.renewsByItself === true,
        status: record.status ?? null,
        unit: record.unit ?? null,
      } satisfies CardAgreement;
    }
    case 'visit': {
      const { kind, visitors, hosts, date, places, delegationSize = null } = record;
      return {
        ...shared,
        ...dated(date, citations),
        type: 'visit',
        kind,
        places: places.map(index.place),
        topics: record.topics.map(index.text),
        visitors: links(visitors),
        hosts: links(hosts),
        people: people(record.people),
        delegationSize,
      } satisfies CardVisit;
    }
    case 'event': {
      const { kind, date, places, organisers, participants } = record;
      return {
        ...shared,
        ...dated(date, citations),
        type: 'event',
        kind,
        places: places.map(index.place),
        topics: [],
        organisers: links(organisers),
        participants: links(participants),
        people: people(record.people),
      } satisfies CardEvent;
    }
  }
}

const dated = (date: Edtf | null, citations: readonly CardCitation[]) => ({
  date,
  reportedAfter: date === null ? reportedAfter(citations.map(({ published }) => published)) : null,
});
