import { cardRecord, linkTo } from '../../facts/cards/card-record.ts';
import { cardRole } from '../../facts/cards/entity-card.ts';
import { connectPage } from '../../facts/connections/connect-page.ts';
import type { PackIndex } from '../../pack/index-pack.ts';
import type { EntityId } from '../../pack/types.ts';
import type { Mention } from '../../page/types.ts';
import type { DraftFact, DraftReading, DraftTie } from './types.ts';

/** Pairs with a tie, at most. */
const MAX_TIES = 200;

/** Collects facts, each once, and gives the number of each. */
class Facts {
  readonly all: DraftFact[] = [];
  readonly #numbers = new Map<string, number>();

  number(key: string, make: () => DraftFact): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.all.length);
    this.all.push(make());
    return this.all.length - 1;
  }
}

type Found = { readonly pair: readonly [EntityId, EntityId]; readonly facts: (() => number)[] };

/** What ties the names of a draft, pair by pair: records that name both, and offices that one holds in the other. */
export function draftTies(index: PackIndex, mentions: readonly Mention[]): Pick<DraftReading, 'ties' | 'facts'> {
  const entities = [...new Set(mentions.map(({ entity }) => entity))];
  const facts = new Facts();
  const found = new Map<string, Found>();
  const add = (one: EntityId, other: EntityId, fact: () => number): void => {
    const [first, second] = entities.indexOf(one) <= entities.indexOf(other) ? [one, other] : [other, one];
    const key = `${first}\n${second}`;
    const known = found.get(key) ?? { pair: [first, second] as const, facts: [] };
    if (!found.has(key) && found.size >= MAX_TIES) return;
    known.facts.push(fact);
    found.set(key, known);
  };
  for (const id of entities) {
    const official = index.entity(id);
    if (official?.type !== 'official') continue;
    for (const [at, role] of official.roles.entries()) {
      if (entities.includes(role.institution))
        add(id, role.institution, () =>
          facts.number(`${id} ${at}`, () => ({ kind: 'role', role: cardRole(index, id, role) })),
        );
    }
  }
  for (const { record, entities: named } of connectPage(index, entities).direct) {
    for (const [at, one] of named.entries()) {
      for (const other of named.slice(at + 1))
        add(one, other, () => facts.number(record.id, () => ({ kind: 'record', record: cardRecord(index, record) })));
    }
  }
  const paragraphs = paragraphsOf(mentions);
  const ties = [...found.values()]
    .map(({ pair, facts: told }) => ({ pair, told, paragraph: firstCommon(paragraphs, pair) }))
    .sort((a, b) => (a.paragraph ?? Number.POSITIVE_INFINITY) - (b.paragraph ?? Number.POSITIVE_INFINITY))
    .map(
      ({ pair: [one, other], told, paragraph }): DraftTie => ({
        entities: [linkTo(index, one), linkTo(index, other)],
        paragraph,
        facts: [...new Set(told.map((fact) => fact()))],
      }),
    );
  return { ties, facts: facts.all };
}

function paragraphsOf(mentions: readonly Mention[]): ReadonlyMap<EntityId, ReadonlySet<number>> {
  const paragraphs = new Map<EntityId, Set<number>>();
  for (const { entity, block } of mentions) {
    const known = paragraphs.get(entity) ?? new Set();
    known.add(block);
    paragraphs.set(entity, known);
  }
  return paragraphs;
}

function firstCommon(
  paragraphs: ReadonlyMap<EntityId, ReadonlySet<number>>,
  [one, other]: readonly [EntityId, EntityId],
): number | null {
  const [first, second] = [paragraphs.get(one), paragraphs.get(other)];
  return [...(first ?? [])].find((paragraph) => second?.has(paragraph)) ?? null;
}
