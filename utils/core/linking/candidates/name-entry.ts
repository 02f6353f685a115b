/** The names of the linking model with all that linking asks about them again and again, looked up once. */
import { isSmallWord, isUniversity } from '../../languages/language-profiles.ts';
import { isPlaceName } from '../../languages/places.ts';
import type { NameForm, SurfaceForm } from '../../matching/surface-forms/types.ts';
import { ENTITY_TYPES, type EntityKind, type EntityProfile, profileOf } from '../../pack/entity-types.ts';
import { textsOf } from '../../pack/local-text.ts';
import type { Entity, EntityId, NameKind } from '../../pack/types.ts';
import type { JoinedData } from '../joined-data.ts';
import { type BesideWords, besideWords } from '../senses/namesake-words.ts';

export interface EntityEntry {
  readonly entity: Entity;
  readonly id: EntityId;
  readonly name: string;
  /** Bears a personal name. */
  readonly isPerson: boolean;
  /** Of an institution that belongs to one; an embassy is at home where it is not. */
  readonly country: string | undefined;
  /** Deals with everybody, so that its presence says little. */
  readonly isWellConnected: boolean;
  /** Every country has one of its own, often under the same name. */
  readonly everyCountryHasOne: boolean;
  readonly ties: ReadonlyMap<EntityId, number>;
  /** The names, in capitals, that the pack notes as borne by others too, with the number of those others. */
  readonly contested: ReadonlyMap<string, number>;
  /** The pack notes that somebody else bears a name of this one. */
  readonly hasNamesake: boolean;
  /** Words that the packs use for those. */
  readonly namesakeWords: BesideWords;
  /** Of the sites of its own. */
  readonly addresses: readonly string[];
  /** The words of an official's titles, in small letters. */
  readonly titles: ReadonlySet<string>;
  /** Only registers of names have it. */
  readonly isNameOnly: boolean;
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
  /** In Chinese characters, whole or in part. */
  readonly isHan: boolean;
  /** A Chinese name, of a body of no country, so long that others who bear it go by a longer one. */
  readonly isLongHan: boolean;
  readonly isCyrillicAcronym: boolean;
  /** A surname or a given name alone. */
  readonly isPart: boolean;
  readonly isDistinctive: boolean;
  /** The pack itself says what the page must have. */
  readonly isTyped: boolean;
  /** A distinctive name of an institution: what its own sentence did not rule out, nothing else on the page can. */
  readonly isUnambiguous: boolean;
  /** The name that the pack shows for its entity, with or without an article. */
  readonly isShown: boolean;
  /** A bare name that is a town's as well, of which the page speaks for other reasons. */
  readonly isTown: boolean;
  /** What is left of the name of a university without that word: with it before, in whatever language, it is whole. */
  readonly isOfUniversity: boolean;
  /** Stands for its entity only where the page names that in full, or an entity that is tied to it. */
  readonly needsFullName: boolean;
  /** The spelling names its entity without help; an acronym does where the pack calls it distinctive. */
  readonly namesInFull: boolean;
  /** The pack lists somebody else for this text. */
  readonly isContested: boolean;
  /** It lists several, or the words are common: a country is not enough to tell the bearers apart. */
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
const LONG_HAN = /^\p{Script=Han}{5,}$/u;
const WORDS = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*/gu;
function isNameOfUniversity(name: string, bare: string): boolean {
  const others =
    name
      .replace(bare, ' ')
      .match(WORDS)
      ?.filter((word) => !isSmallWord(word)) ?? [];
  return others.length === 1 && isUniversity(others[0] ?? '');
}
/** So many others make a name common. */
const MANY = 3;

/** Made when first asked for: of a large pack a page shows little. */
export class NameEntries {
  readonly #packs: JoinedData;
  readonly #forms = new Map<number, NameEntry>();
  readonly #entities = new Map<EntityId, EntityEntry>();

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

  entity(id: EntityId): EntityEntry | null {
    const known = this.#entities.get(id);
    if (known) return known;
    const row = this.#packs.entity(id);
    if (!row) return null;
    const { entity, ties, contested, beside, isNameOnly } = row;
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
      addresses: addressesOf(entity),
      titles: titlesOf(profile),
      isNameOnly,
    };
    this.#entities.set(id, made);
    return made;
  }

  private know(surface: SurfaceForm, entity: EntityEntry, index: number): NameEntry {
    const { text, nameKind, form, evidence, entity: id } = surface;
    const inCapitals = text.toUpperCase();
    const isAcronym = nameKind === 'acronym';
    const isPart = form === 'surname' || form === 'given-name';
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
      isLongHan: entity.country === undefined && !entity.isPerson && LONG_HAN.test(text),
      isHan: /\p{Script=Han}/u.test(text),
      isCyrillicAcronym: isAcronym && /^\p{Script=Cyrillic}/u.test(text),
      isPart,
      isDistinctive,
      isTyped: surface.isTyped,
      isShown: form === 'listed' && (text === entity.name || `The ${text}` === entity.name),
      isTown: form === 'bare' && isPlaceName(text),
      isOfUniversity: form === 'bare' && isNameOfUniversity(surface.name, text),
      needsFullName: !isPart && evidence === 'full-name',
      isUnambiguous: !entity.isPerson && isDistinctive,
      namesInFull: !isPart && evidence !== 'full-name' && (!isAcronym || isDistinctive),
      isContested: entity.contested.has(inCapitals),
      // Chinese tells others apart by longer names.
      isCommon: surface.isCommon || (surface.rule !== 'caseless' && (entity.contested.get(inCapitals) ?? 0) >= MANY),
    };
  }
}
