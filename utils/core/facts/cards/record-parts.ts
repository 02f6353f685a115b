/** What can be asked of a record on a card whatever its type: a new type is one more entry. */
import type { RecordType } from '../../pack/types.ts';
import type { CardPerson, CardRecord, EntityLink } from './types.ts';

interface RecordParts<Item extends CardRecord> {
  /** An event is called by its title, others by their kind. */
  readonly isCalledByTitle: boolean;
  /** Between whom it was; empty where it has no sides. */
  sides(record: Item): readonly EntityLink[];
  /** Who acted in it, and for whom where that is known. */
  people(record: Item): readonly CardPerson[];
  /** The deed that its date is the date of. */
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
