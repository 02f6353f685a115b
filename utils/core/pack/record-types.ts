import type { Edtf, EntityId, InstitutionId, LocalText, Pack, PackRecord, Place, RecordType } from './types.ts';

interface RecordTypeEntry<Item extends PackRecord> {
  /** The list of the pack with the records of this type. */
  readonly list: 'agreements' | 'visits' | 'events';
  date(record: Item): Edtf | null;
  places(record: Item): readonly Place[];
  topics(record: Item): readonly LocalText[];
  /** Those between whom it is: parties, visitors and hosts, organisers and participants. */
  sides(record: Item): readonly InstitutionId[];
  /** Every entity that the record names, in the order of its parts; an entity may occur twice. */
  entities(record: Item): readonly EntityId[];
}

/**
 * What each type of record has, the strongest connection first, which is also the order of lists: a new type is one
 * entry.
 */
const RECORD_TYPES: {
  readonly [Type in RecordType]: RecordTypeEntry<Extract<PackRecord, { readonly type: Type }>>;
} = {
  agreement: {
    list: 'agreements',
    date: ({ signed }) => signed,
    places: ({ place }) => (place ? [place] : []),
    topics: ({ topics }) => topics,
    sides: ({ parties }) => parties,
    entities: ({ parties, signatories, attendees = [] }) => [
      ...parties,
      ...signatories.flatMap((signatory) => [signatory.official, signatory.for]),
      ...attendees,
    ],
  },
  visit: {
    list: 'visits',
    date: ({ date }) => date,
    places: ({ places }) => places,
    topics: ({ topics }) => topics,
    sides: ({ visitors, hosts }) => [...visitors, ...hosts],
    entities: ({ visitors, hosts, people }) => [...visitors, ...hosts, ...people.map(({ official }) => official)],
  },
  event: {
    list: 'events',
    date: ({ date }) => date,
    places: ({ places }) => places,
    topics: () => [],
    sides: ({ organisers, participants }) => [...organisers, ...participants],
    entities: ({ organisers, participants, people }) => [
      ...organisers,
      ...participants,
      ...people.map(({ official }) => official),
    ],
  },
};

const entryOf = ({ type }: PackRecord): RecordTypeEntry<PackRecord> => RECORD_TYPES[type];

/** In the order of lists. */
export const RECORD_TYPE_ORDER = Object.keys(RECORD_TYPES) as readonly RecordType[];

/** Every record of a pack, type by type, in the order of its lists. */
export const recordsIn = (pack: Pack): readonly PackRecord[] =>
  RECORD_TYPE_ORDER.flatMap((type): readonly PackRecord[] => pack[RECORD_TYPES[type].list]);

/** Its date: for an agreement, the day on which it was signed. */
export const dateOf = (record: PackRecord): Edtf | null => entryOf(record).date(record);
/** Its date; of an agreement without one, when it came into force. */
export const beginningOf = (record: PackRecord): Edtf | null =>
  dateOf(record) ?? (record.type === 'agreement' ? (record.starts ?? null) : null);
export const placesOf = (record: PackRecord): readonly Place[] => entryOf(record).places(record);
export const topicsOf = (record: PackRecord): readonly LocalText[] => entryOf(record).topics(record);
/** Those between whom the record is. */
export const sidesIn = (record: PackRecord): readonly InstitutionId[] => entryOf(record).sides(record);
/** Every entity that a record names, each once, in the order of the record's parts. */
export const entitiesOf = (record: PackRecord): ReadonlySet<EntityId> => new Set(entryOf(record).entities(record));
