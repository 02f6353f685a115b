/** The names of the linking model, each with the properties that linking asks for often; computed once a name. */
import { type BesideWords, besideWords } from '../../languages/persons/role-words.ts';
import { withoutThe } from '../../languages/sentences/capital-articles.ts';
import type { NameForm, SurfaceForm } from '../../matching/surface-forms/types.ts';
import { ENTITY_TYPES, type EntityKind, type EntityProfile, profileOf } from '../../pack/entity-types.ts';
import { textsOf } from '../../pack/local-text.ts';
import type { Entity, EntityId, Institution, NameKind } from '../../pack/types.ts';
import type { JoinedData } from '../joined-data.ts';
import { isWellKnown } from './institutions/well-known.ts';
import {
  isArticledWord,
  isNameOfUniversity,
  isOwnWord,
  isTown,
  isTranscribed,
  stateInName,
} from './name-properties.ts';

export interface EntityEntry {
  readonly entity: Entity;
  readonly id: EntityId;
  readonly name: string;
  /** A person, who bears a personal name. */
  readonly isPerson: boolean;
  /** The country that the institution belongs to: for an embassy, the one that sent it. */
  readonly country: string | undefined;
  /** Has ties to very many entities (UNESCO, a ministry), so that its presence says little. */
  readonly isWellConnected: boolean;
  /** Every country has one of its own, often under the same name. */
  readonly everyCountryHasOne: boolean;
  readonly ties: ReadonlyMap<EntityId, number>;
  /** The names, in capitals, that the pack notes as borne by others too, with the number of those others. */
  readonly contested: ReadonlyMap<string, number>;
  /** The pack notes another bearer of one of its names. */
  readonly hasNamesake: boolean;
  /** Words by which the packs describe those other bearers. */
  readonly namesakeWords: BesideWords;
  /** Its town, then the state or province, where a register says so. */
  readonly places: readonly string[];
  /** Addresses and host names of its own sites. */
  readonly addresses: readonly string[];
  /** Those that the packs list, in capitals. */
  readonly acronyms: ReadonlySet<string>;
  /** The words of an official's titles, in small letters. */
  readonly titles: ReadonlySet<string>;
  /** Only packs of names without records hold it. */
  readonly isNameOnly: boolean;
  /** A body of learning that people far from it know. */
  readonly isWellKnown: boolean;
}

export interface NameEntry {
  /** Its number among the compiled names. */
  readonly index: number;
  readonly surface: SurfaceForm;
  readonly entity: EntityEntry;
  readonly text: string;
  readonly inCapitals: string;
  readonly nameKind: NameKind;
  readonly form: NameForm;
  /** Of entity and text: the same for the same acronym of the same body. */
  readonly key: string;
  readonly isNamesake: boolean;
  readonly isAcronym: boolean;
  /**
   * The initials of a former name. A page that has them does not speak of the body for certain: other bodies have the
   * same initials today.
   */
  readonly areFormerInitials: boolean;
  /** The name holds Chinese characters. */
  readonly isHan: boolean;
  /** A Chinese name of five characters or more of an international body; other bodies add a place to it. */
  readonly isLongHan: boolean;
  readonly isCyrillicAcronym: boolean;
  /** A surname or a given name alone, or a name without its generation (Jr). */
  readonly isPart: boolean;
  readonly isDistinctive: boolean;
  /** The pack itself says what the page must have. */
  readonly isTyped: boolean;
  /** A distinctive name of an institution: only its own sentence can rule it out, nothing elsewhere on the page. */
  readonly isUnambiguous: boolean;
  /** The name that the pack shows for its entity, with or without an article. */
  readonly isShown: boolean;
  /** The one word by which the pack shows the entity, which is in no list of words, names and places: Nvidia, NATO. */
  readonly isOwnWord: boolean;
  /** The shown name is an article and one word that is no other: Der Vexmar, Al Vexira. */
  readonly isArticledWord: boolean;
  /** A bare name that is also a town's (Lund): a page may mean the town. */
  readonly isTown: boolean;
  /** The name of a university without that word: with the word before it, in any language, it is whole. */
  readonly isOfUniversity: boolean;
  /** Linked only where the page also names the entity in full, or an entity that is tied to it. */
  readonly needsFullName: boolean;
  /** The state that was left out of the name, for a body whose country no pack tells. */
  readonly stateInName: string | undefined;
  /** The spelling is a whole name: no acronym and no part, or an acronym that the pack calls distinctive. */
  readonly namesInFull: boolean;
  /** The pack lists another bearer of this text. */
  readonly isContested: boolean;
  /** The pack lists several other bearers, or the words are common: a country does not tell the bearers apart. */
  readonly isCommon: boolean;
}

const WELL_CONNECTED_KINDS = new Set<EntityKind>(['intergovernmental', 'ministry', 'government']);
const KINDS_OF_EVERY_COUNTRY = new Set<EntityKind>(['ministry', 'government', 'embassy', 'national-commission']);
const NO_WORDS: BesideWords = { words: new Set(), initials: 0 };

const titlesOf = ({ roles }: EntityProfile): ReadonlySet<string> =>
  new Set(
    roles.flatMap(
      ({ title }) =>
        textsOf(title)
          .join(' ')
          .toLowerCase()
          .match(/[\p{L}-]{4,}/gu) ?? [],
    ),
  );
const addressesOf = (entity: Entity): readonly string[] =>
  entity.type === 'institution' ? [...(entity.url === undefined ? [] : [entity.url]), ...(entity.domains ?? [])] : [];
const acronymsOf = ({ names }: Entity): ReadonlySet<string> =>
  new Set(names.flatMap(({ kind, text }) => (kind === 'acronym' ? [text.toUpperCase()] : [])));
const LONG_HAN = /^\p{Script=Han}{5,}$/u;

/** A name with so many other bearers is common. */
const MANY = 3;

/** Entries are made when first asked for: a page names few entities of a large pack. */
export class NameEntries {
  readonly #packs: JoinedData;
  readonly #forms = new Map<number, NameEntry>();
  readonly #entities = new Map<EntityId, EntityEntry>();
  readonly #parts = new Map<EntityId, readonly Institution[]>();

  constructor(packs: JoinedData) {
    this.#packs = packs;
  }

  /** Null for a number that no compiled name has. */
  at(index: number): NameEntry | null {
    const known = this.#forms.get(index);
    if (known) return known;
    const surface = this.#packs.form(index);
    const entity = surface && this.entity(surface.entity);
    if (!surface || !entity) return null;
    const form = this.know(surface, entity, index);
    this.#forms.set(index, form);
    return form;
  }

  /** Whether any of these numbers is that of a name with a property. */
  some(numbers: readonly number[], test: (entry: NameEntry) => boolean): boolean {
    for (const index of numbers) {
      const entry = this.at(index);
      if (entry && test(entry)) return true;
    }
    return false;
  }

  /** The institutions that a pack calls parts of this one. */
  partsOf({ id, ties }: EntityEntry): readonly Institution[] {
    const known = this.#parts.get(id);
    if (known) return known;
    const parts = [...ties.keys()].flatMap((tied) => {
      const other = this.entity(tied)?.entity;
      return other?.type === 'institution' && other.partOf === id ? [other] : [];
    });
    this.#parts.set(id, parts);
    return parts;
  }

  entity(id: EntityId): EntityEntry | null {
    const known = this.#entities.get(id);
    if (known) return known;
    const row = this.#packs.entity(id);
    if (!row) return null;
    const { entity, ties, contested, beside, places, isNameOnly } = row;
    const profile = profileOf(entity);
    const { kind, country } = profile;
    const made: EntityEntry = {
      entity,
      id,
      name: entity.name,
      isPerson: ENTITY_TYPES[entity.type].isPerson,
      country: kind === 'embassy' ? undefined : (country ?? undefined),
      isWellConnected: WELL_CONNECTED_KINDS.has(kind),
      everyCountryHasOne: KINDS_OF_EVERY_COUNTRY.has(kind),
      ties,
      contested,
      hasNamesake: contested.size > 0,
      namesakeWords: beside.size === 0 ? NO_WORDS : besideWords(beside),
      places,
      addresses: addressesOf(entity),
      acronyms: acronymsOf(entity),
      titles: titlesOf(profile),
      isNameOnly,
      isWellKnown: isWellKnown(entity),
    };
    this.#entities.set(id, made);
    return made;
  }

  private know(surface: SurfaceForm, entity: EntityEntry, index: number): NameEntry {
    const { text, nameKind, form, evidence, entity: id } = surface;
    const inCapitals = text.toUpperCase();
    const isAcronym = nameKind === 'acronym';
    const isPart = form === 'surname' || form === 'given-name' || form === 'without-generation';
    const isDistinctive = evidence === 'none';
    return {
      index,
      surface,
      entity,
      text,
      inCapitals,
      nameKind,
      form,
      key: `${id} ${text}`,
      isNamesake: form === 'namesake',
      isAcronym,
      areFormerInitials: nameKind === 'former' && /^\p{Lu}+$/u.test(surface.name),
      isLongHan: entity.country === undefined && !entity.isPerson && LONG_HAN.test(text),
      isHan: /\p{Script=Han}/u.test(text),
      isCyrillicAcronym: isAcronym && /^\p{Script=Cyrillic}/u.test(text),
      isPart,
      isDistinctive,
      isTyped: surface.isTyped,
      isShown: form === 'listed' && (text === entity.name || text === withoutThe(entity.name)),
      isOwnWord: !entity.isPerson && isOwnWord(surface),
      isArticledWord: !entity.isPerson && text === entity.name && isArticledWord(surface),
      isTown: form === 'bare' && (isTown(text, surface.name, entity.entity) || entity.places[0] === text),
      isOfUniversity:
        (form === 'bare' && (isNameOfUniversity(surface.name, text) || isTranscribed(surface))) ||
        (form === 'listed' && nameKind === 'short' && isNameOfUniversity(entity.name, text)),
      stateInName: form === 'cut' && entity.country === undefined ? stateInName(text, surface.name) : undefined,
      needsFullName: !isPart && evidence === 'full-name',
      isUnambiguous: !entity.isPerson && isDistinctive,
      namesInFull: !isPart && evidence !== 'full-name' && (!isAcronym || isDistinctive),
      isContested: entity.contested.has(inCapitals),
      // Chinese distinguishes other bearers by longer names.
      isCommon: surface.isCommon || (surface.rule !== 'caseless' && (entity.contested.get(inCapitals) ?? 0) >= MANY),
    };
  }
}
