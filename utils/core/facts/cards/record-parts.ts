/** The parts that records of every type have on a card: a new type is one more entry. */
import type { RecordType } from '../../pack/types.ts';
import type { CardPerson, CardRecord, EntityLink } from './types.ts';

interface RecordParts<Item extends CardRecord> {
  /** The title of an event, the kind of any other record. */
  readonly isCalledByTitle: boolean;
  /** Its parties; empty for an event, which has none. */
  sides(record: Item): readonly EntityLink[];
  /** The people who acted in it, and for which party where that is known. */
  people(record: Item): readonly CardPerson[];
  /** What happened on its date. */
  deed(kind?: CardRecord['kind']): 'signed' | 'founded' | 'held';
}

const RECORD_PARTS: {
  readonly [Type in RecordType]: RecordParts<Extract<CardRecord, { readonly type: Type }>>;
} = {
  agreement: {
    isCalledByTitle: false,
    sides: ({ parties }) => parties,
    people: ({ signatories }) => signatories,
    deed: () => 'signed',
  },
  visit: {
    isCalledByTitle: false,
    sides: ({ visitors, hosts }) => [...visitors, ...hosts],
    people: ({ people }) => people,
    deed: () => 'held',
  },
  event: {
    isCalledByTitle: true,
    sides: () => [],
    people: ({ people }) => people,
    deed: (kind) => (kind === 'founding' ? 'founded' : 'held'),
  },
};

const partsOf = (type: RecordType): RecordParts<CardRecord> => RECORD_PARTS[type];

export const isCalledByTitle = ({ type }: CardRecord): boolean => partsOf(type).isCalledByTitle;
export const sidesOf = (record: CardRecord): readonly EntityLink[] => partsOf(record.type).sides(record);
export const peopleOf = (record: CardRecord): readonly CardPerson[] => partsOf(record.type).people(record);
export const deedOf = (type: RecordType, kind?: CardRecord['kind']): 'signed' | 'founded' | 'held' =>
  partsOf(type).deed(kind);
