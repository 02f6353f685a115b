import { cardRecord, linkTo } from '../../facts/cards/card-record.ts';
import { cardRole } from '../../facts/cards/entity-card.ts';
import { connectPage } from '../../facts/connections/connect-page.ts';
import type { PackIndex } from '../../pack/index-pack.ts';
import type { EntityId } from '../../pack/types.ts';
import type { Mention } from '../../page/types.ts';
import { FITS, recordFit, roleFit, type Told } from './fitting-facts.ts';
import type { DraftFact, DraftReading, DraftTie } from './types.ts';

/** Pairs with a tie, at most. */
const MAX_TIES = 200;
/** Facts of a tie that are shown at first, at most. */
const MAX_SHOWN = 3;

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

interface FoundFact {
  readonly fitTo: (told: readonly Told[]) => number;
  readonly number: () => number;
}
interface Found {
  readonly pair: readonly [EntityId, EntityId];
  readonly facts: FoundFact[];
}

/**
 * What ties the names of a draft, pair by pair: records that name both, and offices that one holds in the other.
 * `told`: what its sentences tell.
 */
export function draftTies(
  index: PackIndex,
  mentions: readonly Mention[],
  told: readonly Told[] = [],
): Pick<DraftReading, 'ties' | 'facts'> {
  const entities = [...new Set(mentions.map(({ entity }) => entity))];
  const facts = new Facts();
  const found = new Map<string, Found>();
  const add = (one: EntityId, other: EntityId, fact: FoundFact): void => {
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
        add(id, role.institution, {
          fitTo: (all) => roleFit(role, all),
          number: () => facts.number(`${id} ${at}`, () => ({ kind: 'role', role: cardRole(index, id, role) })),
        });
    }
  }
  for (const { record, entities: named } of connectPage(index, entities).direct) {
    for (const [at, one] of named.entries()) {
      for (const other of named.slice(at + 1))
        add(one, other, {
          fitTo: (all) => recordFit(record, all),
          number: () => facts.number(record.id, () => ({ kind: 'record', record: cardRecord(index, record) })),
        });
    }
  }
  const paragraphs = paragraphsOf(mentions);
  const ties = [...found.values()]
    .map(({ pair, facts: all }) => ({ pair, all, paragraph: firstCommon(paragraphs, pair) }))
    .sort((a, b) => (a.paragraph ?? Number.POSITIVE_INFINITY) - (b.paragraph ?? Number.POSITIVE_INFINITY))
    .map(
      ({ pair: [one, other], all, paragraph }): DraftTie => ({
        entities: [linkTo(index, one), linkTo(index, other)],
        paragraph,
        ...fittingFirst(
          all,
          told.filter(({ entities: named }) => named.has(one) && named.has(other)),
        ),
      }),
    );
  return { ties, facts: facts.all };
}

/** `told`: what the sentences tell that name both. Facts that fit alike stay in their order. */
function fittingFirst(all: readonly FoundFact[], told: readonly Told[]): Pick<DraftTie, 'facts' | 'shown'> {
  const ranked = all.map(({ fitTo, number }) => ({ fit: fitTo(told), number })).sort((a, b) => b.fit - a.fit);
  const best = ranked[0]?.fit ?? 0;
  const fitting = best < FITS ? 0 : ranked.filter(({ fit }) => fit === best).length;
  const facts = [...new Set(ranked.map(({ number }) => number()))];
  return { facts, shown: Math.min(fitting === 0 ? facts.length : fitting, MAX_SHOWN) };
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
