import type {
  Agreement,
  Elsewhere,
  EntityId,
  EntityType,
  InstitutionId,
  Official,
  OfficialId,
  PackEvent,
  Participant,
  Reference,
  Role,
  Signatory,
  Visit,
} from './types.ts';

/** How the ids of institutions and of officials in a record are replaced. */
export interface IdChange<FromBody, FromPerson> {
  readonly body: (of: FromBody) => InstitutionId;
  readonly person: (of: FromPerson) => OfficialId;
}

/** An id or a reference as text. */
export const referenceId = (reference: Reference): string => (typeof reference === 'string' ? reference : reference.id);

/** Whether an id names an entity of another pack; ids of a pack's own have no colon. */
export const isElsewhere = (id: string): boolean => id.includes(':');

/** Replaces the references of a file by ids; `elsewhere` collects what other packs have. */
export function readReferences(packId: string, elsewhere: Map<string, Elsewhere>): IdChange<Reference, Reference> {
  const own = `${packId}:`;
  const read = (reference: Reference, type: EntityType): EntityId => {
    const written = referenceId(reference);
    const id = (written.startsWith(own) ? written.slice(own.length) : written) as EntityId;
    if (isElsewhere(id) && (typeof reference !== 'string' || !elsewhere.has(id)))
      elsewhere.set(id, { id, type, name: typeof reference === 'string' ? id : reference.name });
    return id;
  };
  return {
    body: (reference) => read(reference, 'institution') as InstitutionId,
    person: (reference) => read(reference, 'official') as OfficialId,
  };
}

const changePeople = <From>(people: readonly Participant<From>[], person: (of: From) => OfficialId) =>
  people.map((each): Participant => ({ ...each, official: person(each.official) }));

type Untyped<Item> = Omit<Item, 'type'>;

/** An official with other ids; the id of its own stays. */
export const changeRoles = <Body, Item extends Untyped<Official<Body>>>(
  official: Item,
  body: (of: Body) => InstitutionId,
): Omit<Item, 'roles'> & { readonly roles: readonly Role[] } => ({
  ...official,
  roles: official.roles.map((role): Role => ({ ...role, institution: body(role.institution) })),
});

/** A record with other ids of entities; each of the three keeps the fields that it has. */
export const changeAgreement = <Body, Person>(
  agreement: Untyped<Agreement<Body, Person>>,
  { body, person }: IdChange<Body, Person>,
): Untyped<Agreement> => {
  const { attendees, ...others } = agreement;
  return {
    ...others,
    parties: agreement.parties.map(body),
    signatories: agreement.signatories.map(
      (each): Signatory => ({
        official: person(each.official),
        for: body(each.for),
      }),
    ),
    ...(attendees === undefined ? {} : { attendees: attendees.map(person) }),
  };
};

export const changeVisit = <Body, Person>(
  visit: Untyped<Visit<Body, Person>>,
  { body, person }: IdChange<Body, Person>,
): Untyped<Visit> => ({
  ...visit,
  visitors: visit.visitors.map(body),
  hosts: visit.hosts.map(body),
  people: changePeople(visit.people, person),
});

export const changeEvent = <Body, Person>(
  event: Untyped<PackEvent<Body, Person>>,
  { body, person }: IdChange<Body, Person>,
): Untyped<PackEvent> => ({
  ...event,
  organisers: event.organisers.map(body),
  participants: event.participants.map(body),
  people: changePeople(event.people, person),
});
