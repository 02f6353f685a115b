import { packHashIndex, packHashIndexOf } from '../bytes/hash-index.ts';
import { packRows } from '../bytes/packed-rows.ts';
import { writeSections } from '../bytes/sections.ts';
import { compileNames } from '../matching/compiled-names/compile.ts';
import type { SurfaceForm } from '../matching/surface-forms/types.ts';
import { entitiesIn } from '../pack/entity-types.ts';
import type { LeftOut } from '../pack/left-out.ts';
import { namesOf } from '../pack/names.ts';
import { placesOfSummary } from '../pack/seat-of.ts';
import type { Entity, EntityId, Pack } from '../pack/types.ts';
import { tiesOf } from './features/ties.ts';
import { lookedFor } from './left-out.ts';
import { type EntityRow, type FormDetail, LINKING_SECTIONS, LINKING_VERSION } from './linking-data.ts';
import { WEIGHTS as standardWeights, type Weights } from './scoring/weights.ts';
import { acronymStartsOf } from './senses/initials.ts';
import { namesakeWordsOf } from './senses/namesake-words.ts';

export interface CompiledLinkingData {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly leftOut: readonly LeftOut[];
}

/**
 * Everything that linking asks about the names and entities of one pack, computed once and written as bytes that
 * `openLinkingModel` reads in place. Throws CompiledNamesError for too many names.
 */
export function compileLinkingData(pack: Pack, weights: Weights = standardWeights): CompiledLinkingData {
  const entities = distinctEntities(pack);
  const list = [...entities.values()];
  const { forms, leftOut } = lookedFor(pack);
  const namesakes = namesakeWordsOf(entities);
  const ties = tiesOf([pack], weights.tie);
  const rowOf = (entity: Entity): EntityRow => {
    const { id } = entity;
    const [tied, contested, beside] = [ties.get(id), namesakes.texts.get(id), namesakes.beside.get(id)];
    const places = pack.scope === 'names-only' ? placesIn(entity) : undefined;
    return {
      entity: withoutFacts(entity),
      ...(tied ? { ties: [...tied] } : {}),
      ...(contested ? { contested: [...contested] } : {}),
      ...(places ? { places } : {}),
      ...(beside ? { beside: [...beside.words] } : {}),
    };
  };
  const details = new DetailTable();
  const numberOf = numbersIn(list);
  const acronyms: (readonly [text: string, number: number])[] = [];
  // Filled one by one: made from a list, an array takes twice the time and a list more.
  const formEntities = new Uint32Array(forms.length);
  const [formDetails, formNames] = [new Uint16Array(forms.length), new Uint16Array(forms.length)];
  forms.forEach((form, number) => {
    const bearer = numberOf(form.entity);
    formEntities[number] = bearer;
    formDetails[number] = details.numberOf(form);
    formNames[number] = ordinalOf(form, list[bearer]);
    if (form.nameKind === 'acronym' && form.form !== 'namesake' && form.form !== 'spelled')
      acronyms.push([form.text.toUpperCase(), number]);
  });
  const bytes = writeSections(LINKING_SECTIONS, LINKING_VERSION, {
    names: compileNames(forms),
    formEntities,
    formDetails,
    formNames,
    details: json(details.list),
    entities: packRows({
      length: list.length,
      at: (number) => {
        const entity = list[number];
        return entity && rowOf(entity);
      },
    }),
    ids: packHashIndexOf(list.length, (number) => list[number]?.id ?? ''),
    acronyms: packHashIndex(acronyms),
    acronymStarts: json(acronymStartsOf(acronyms.map(([text]) => text))),
    foreignTies: json((pack.elsewhere ?? []).map(({ id }) => [id, [...(ties.get(id) ?? [])]])),
    namesakeWords: json([...namesakes.onPage]),
  });
  return { bytes, leftOut };
}

const json = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

/** Where a pack holds one id twice, the first one counts. */
function distinctEntities(pack: Pack): ReadonlyMap<EntityId, Entity> {
  const entities = new Map<EntityId, Entity>();
  for (const entity of entitiesIn(pack)) if (!entities.has(entity.id)) entities.set(entity.id, entity);
  return entities;
}

/** The town and the state or province of an institution of a register of names. */
function placesIn(entity: Entity): readonly string[] | undefined {
  if (entity.type !== 'institution' || typeof entity.summary !== 'string') return undefined;
  const places = placesOfSummary(entity.summary).slice(0, TOWN_AND_STATE);
  return places.length > 0 ? places : undefined;
}
const TOWN_AND_STATE = 2;

/** Linking asks neither for summaries nor for citations, which are most of an entity. */
function withoutFacts(entity: Entity): Entity {
  if (entity.type === 'official')
    return { ...entity, citations: [], roles: entity.roles.map((role) => ({ ...role, citations: [] })) };
  if (entity.summary === undefined) return { ...entity, citations: [] };
  const { summary: _, ...kept } = entity;
  return { ...kept, citations: [] };
}

/** The fields of a detail; the compiler says when one is missing. */
const DETAIL_FIELDS = Object.keys({
  rule: true,
  type: true,
  nameKind: true,
  evidence: true,
  isCommon: true,
  isTyped: true,
  form: true,
  lang: true,
} satisfies Record<keyof FormDetail, true>) as readonly (keyof FormDetail)[];

/**
 * A tree over the fields of a detail: each level branches by the value of one field, and a leaf has the number of the
 * detail.
 */
interface DetailTree {
  readonly next: Map<unknown, DetailTree>;
  number: number | null;
}

/** All that forms have in common, once. */
class DetailTable {
  readonly list: FormDetail[] = [];
  readonly #root: DetailTree = { next: new Map(), number: null };
  /** By the form: the number of the last one, which the next one most often has too. */
  readonly #last = new Map<SurfaceForm['form'], number>();

  numberOf(form: SurfaceForm): number {
    const last = this.#last.get(form.form) ?? -1;
    const detail = this.list[last];
    if (detail !== undefined && DETAIL_FIELDS.every((field) => detail[field] === form[field])) return last;
    const number = this.#find(form);
    this.#last.set(form.form, number);
    return number;
  }

  #find(form: SurfaceForm): number {
    // No key is spelled out, since this is asked for some hundred thousand forms.
    let tree = this.#root;
    for (const field of DETAIL_FIELDS) {
      let next = tree.next.get(form[field]);
      if (next === undefined) {
        next = { next: new Map(), number: null };
        tree.next.set(form[field], next);
      }
      tree = next;
    }
    if (tree.number === null) {
      const { text: _text, entity: _entity, name: _name, what: _what, ...detail } = form;
      tree.number = this.list.push(detail) - 1;
    }
    return tree.number;
  }
}

const NEAR = 4;

/** The number of an entity by its id. The forms of one entity follow one another, mostly in the order of the list. */
function numbersIn(list: readonly Entity[]): (id: EntityId) => number {
  let numbers: Map<EntityId, number> | null = null;
  let last = 0;
  return (id) => {
    // Few entities have no name that is looked for.
    for (let near = last; near < last + NEAR; near += 1) {
      if (list[near]?.id !== id) continue;
      last = near;
      return near;
    }
    numbers ??= new Map(list.map((entity, number) => [entity.id, number]));
    last = numbers.get(id) ?? 0;
    return last;
  };
}

/** Which of its entity's names, or of its namesakes, a form comes from. */
function ordinalOf({ entity: id, form, name, what }: SurfaceForm, entity: Entity | undefined): number {
  if (entity?.id !== id) return 0;
  const found =
    form === 'namesake'
      ? (entity.namesakes ?? []).findIndex((each) => each.text === name && each.what === what)
      : namesOf(entity).findIndex(({ text }) => text === name);
  return Math.max(0, found);
}
