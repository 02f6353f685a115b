/** The spellings of a lens with all that linking asks about them again and again, looked up once. */
import type { NameForm, SurfaceForm } from '../../matching/surface-forms/types.ts';
import type { Entity, EntityId, NameKind } from '../../pack/types.ts';
import type { Ties } from '../features/ties.ts';
import type { BesideWords, NamesakeWords } from '../senses/namesake-words.ts';

export interface KnownEntity {
  readonly entity: Entity;
  readonly id: EntityId;
  readonly name: string;
  readonly type: Entity['type'];
  /** Of an institution that belongs to one; an embassy is at home where it is not. */
  readonly country: string | undefined;
  /** Deals with everybody, so that its presence says little. */
  readonly isHub: boolean;
  /** Every country has one of its own, often under the same name. */
  readonly isCountryBound: boolean;
  readonly ties: ReadonlyMap<EntityId, number>;
  /** The pack notes that somebody else bears a name of this one. */
  readonly hasNamesake: boolean;
  /** Words that the packs use for those. */
  readonly namesakeWords: BesideWords;
  /** The words of an official's titles, in small letters. */
  readonly titles: ReadonlySet<string>;
}

export interface KnownForm {
  /** Its number in the gazetteer. */
  readonly index: number;
  readonly surface: SurfaceForm;
  readonly of: KnownEntity;
  readonly text: string;
  readonly inCapitals: string;
  readonly nameKind: NameKind;
  readonly form: NameForm;
  /** Of entity and text: the same for the same acronym of the same body. */
  readonly key: string;
  readonly isNamesake: boolean;
  readonly isAcronym: boolean;
  readonly isCyrillicAcronym: boolean;
  /** A surname or a given name alone. */
  readonly isPart: boolean;
  readonly isDistinctive: boolean;
  /** A distinctive name of an institution: what its own sentence did not rule out, nothing else on the page can. */
  readonly isSettled: boolean;
  /** The spelling names its entity without help; an acronym does where the pack calls it distinctive. */
  readonly namesInFull: boolean;
  /** The pack lists somebody else for this text. */
  readonly isContested: boolean;
  /** It lists several: a country is not enough to tell them apart. */
  readonly isCommon: boolean;
}

const hubs = new Set(['intergovernmental', 'ministry', 'government']);
const countryBound = new Set(['ministry', 'government', 'embassy', 'national-commission']);
const noWords: BesideWords = { words: new Set(), initials: 0 };

const titlesOf = (entity: Entity): ReadonlySet<string> =>
  new Set(
    entity.type === 'institution'
      ? []
      : entity.entity.roles.flatMap(({ title }) => title.toLowerCase().match(/[\p{L}-]{4,}/gu) ?? []),
  );
/** So many others make a name common. */
const many = 3;
const noTies: ReadonlyMap<EntityId, number> = new Map();

interface Packs {
  readonly forms: readonly SurfaceForm[];
  readonly entities: ReadonlyMap<EntityId, Entity>;
  readonly namesakes: NamesakeWords;
  readonly ties: Ties;
}

/** Made when first asked for: of a large pack a page shows little. */
export class KnownForms {
  private readonly packs: Packs;
  private readonly forms: (KnownForm | null)[];
  private readonly entities = new Map<EntityId, KnownEntity>();

  constructor(packs: Packs) {
    this.packs = packs;
    this.forms = new Array(packs.forms.length).fill(null);
  }

  /** Null for a number that the gazetteer does not give. */
  at(index: number): KnownForm | null {
    const known = this.forms[index];
    if (known) return known;
    const surface = this.packs.forms[index];
    const of = surface && this.entity(surface.entity);
    if (!surface || !of) return null;
    const form = this.know(surface, of, index);
    this.forms[index] = form;
    return form;
  }

  entity(id: EntityId): KnownEntity | null {
    const known = this.entities.get(id);
    if (known) return known;
    const entity = this.packs.entities.get(id);
    if (!entity) return null;
    const institution = entity.type === 'institution' ? entity.entity : null;
    const made: KnownEntity = {
      entity,
      id,
      name: entity.entity.name,
      type: entity.type,
      country: institution?.kind === 'embassy' ? undefined : institution?.country,
      isHub: institution !== null && hubs.has(institution.kind),
      isCountryBound: institution !== null && countryBound.has(institution.kind),
      ties: this.packs.ties.get(id) ?? noTies,
      hasNamesake: this.packs.namesakes.texts.has(id),
      namesakeWords: this.packs.namesakes.beside.get(id) ?? noWords,
      titles: titlesOf(entity),
    };
    this.entities.set(id, made);
    return made;
  }

  private know(surface: SurfaceForm, of: KnownEntity, index: number): KnownForm {
    const { text, nameKind, form, evidence, type, entity } = surface;
    const inCapitals = text.toUpperCase();
    const isAcronym = nameKind === 'acronym';
    const isPart = form === 'surname' || form === 'given-name';
    const isDistinctive = evidence === 'none';
    return {
      index,
      surface,
      of,
      text,
      inCapitals,
      nameKind,
      form,
      key: `${entity} ${text}`,
      isNamesake: form === 'namesake',
      isAcronym,
      isCyrillicAcronym: isAcronym && /^\p{Script=Cyrillic}/u.test(text),
      isPart,
      isDistinctive,
      isSettled: type === 'institution' && isDistinctive,
      namesInFull: !isPart && (!isAcronym || isDistinctive),
      isContested: this.packs.namesakes.texts.get(entity)?.has(inCapitals) ?? false,
      isCommon: (this.packs.namesakes.texts.get(entity)?.get(inCapitals) ?? 0) >= many,
    };
  }
}
