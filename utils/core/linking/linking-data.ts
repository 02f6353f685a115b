import { HashIndex } from '../bytes/hash-index.ts';
import { PackedRows } from '../bytes/packed-rows.ts';
import { asWords16, asWords32, readJson, readSections } from '../bytes/sections.ts';
import type { SurfaceForm } from '../matching/surface-forms/types.ts';
import { namesOf } from '../pack/names.ts';
import type { Entity, EntityId } from '../pack/types.ts';

/** Changes with the sections, and with every rule by which `compileLinkingData` computes them. */
export const LINKING_VERSION = 23;
export const LINKING_SECTIONS = [
  /** The compiled names, which number the forms. */
  'names',
  /** 32 bits a form: the number of its entity. */
  'formEntities',
  /** 16 bits a form: which of `details`. */
  'formDetails',
  /** 16 bits a form: which name of its entity, or which namesake, it comes from. */
  'formNames',
  /** JSON: all that a form is besides its text, entity and name. */
  'details',
  /** Packed rows. */
  'entities',
  /** From the id of an entity to its number. */
  'ids',
  /** From an acronym in capitals to the number of its form. */
  'acronyms',
  /** JSON: the first letters of all acronyms. */
  'acronymStarts',
  /** JSON: entities of other packs, each with its ties to those of this one. */
  'foreignTies',
  /** JSON: capitalised words that speak for a namesake, each with the contested names. */
  'namesakeWords',
] as const;

export type FormDetail = Omit<SurfaceForm, 'text' | 'entity' | 'name' | 'what'>;

/** What linking asks about an entity. */
export interface EntityRow {
  /** Without summary and citations. */
  readonly entity: Entity;
  readonly ties?: readonly (readonly [other: string, weight: number])[];
  /** Its names, in capitals, that something else bears as well, with the number of those others. */
  readonly contested?: readonly (readonly [text: string, others: number])[];
  /** Where a register of names says that it is: its town, then the state or province. */
  readonly places?: readonly string[];
  /** Words that speak for a namesake where they stand beside the name. */
  readonly beside?: readonly string[];
}

/** The linking data of one pack, read in place; a page asks for few of its entities. */
export class LinkingData {
  readonly names: Uint8Array;
  /** How many forms there are. */
  readonly size: number;
  readonly acronymStarts: readonly string[];
  readonly namesakeWords: readonly (readonly [word: string, contested: readonly string[]])[];
  readonly #formEntities: Uint32Array;
  readonly #formDetails: Uint16Array;
  readonly #formNames: Uint16Array;
  readonly #details: readonly FormDetail[];
  readonly #rows: PackedRows<EntityRow>;
  readonly #ids: HashIndex;
  readonly #acronyms: HashIndex;
  readonly #foreignTies: ReadonlyMap<string, readonly (readonly [other: string, weight: number])[]>;

  /** Throws BytesError for bytes that `compileLinkingData` of this version did not make. */
  constructor(bytes: Uint8Array) {
    const sections = readSections(LINKING_SECTIONS, LINKING_VERSION, bytes);
    this.names = sections.names;
    this.#formEntities = asWords32(sections.formEntities);
    this.#formDetails = asWords16(sections.formDetails);
    this.#formNames = asWords16(sections.formNames);
    this.size = this.#formEntities.length;
    this.#details = readJson(sections.details) as readonly FormDetail[];
    this.#rows = new PackedRows(sections.entities);
    this.#ids = new HashIndex(sections.ids);
    this.#acronyms = new HashIndex(sections.acronyms);
    this.#foreignTies = new Map(readJson(sections.foreignTies) as [string, [string, number][]][]);
    this.acronymStarts = readJson(sections.acronymStarts) as readonly string[];
    this.namesakeWords = readJson(sections.namesakeWords) as LinkingData['namesakeWords'];
  }

  /** Whether any form is a place that stands for a team. */
  get hasSides(): boolean {
    return this.#details.some(({ form }) => form === 'side');
  }

  /** How many entities there are. */
  get entities(): number {
    return this.#rows.length;
  }

  /** The entity of that number. */
  entityAt(number: number): EntityRow {
    return this.#rows.at(number);
  }

  row(id: EntityId): EntityRow | null {
    for (const number of this.#ids.numbersOf(id)) {
      const row = this.#rows.at(number);
      if (row.entity.id === id) return row;
    }
    return null;
  }

  /** The form of that number, with its text, which the compiled names hold; null for a number that no form has. */
  form(number: number, text: string): SurfaceForm | null {
    const detail = this.#details[this.#formDetails[number] ?? -1];
    if (!detail) return null;
    const { entity } = this.#rows.at(this.#formEntities[number] ?? 0);
    const ordinal = this.#formNames[number] ?? 0;
    if (detail.form === 'namesake') {
      const namesake = entity.namesakes?.[ordinal];
      return { ...detail, text, entity: entity.id, name: namesake?.text ?? text, what: namesake?.what ?? '' };
    }
    return { ...detail, text, entity: entity.id, name: namesOf(entity)[ordinal]?.text ?? text };
  }

  /** The ties of an entity of another pack to those of this one. */
  foreignTies(id: EntityId): readonly (readonly [other: string, weight: number])[] {
    return this.#foreignTies.get(id) ?? [];
  }

  /** The numbers of the forms that may be this acronym, in capitals: the caller compares the text. */
  acronymForms(acronym: string): readonly number[] {
    return this.#acronyms.numbersOf(acronym);
  }
}
