import type { DraftFact, DraftTie } from '../../utils/core/reports/draft/types.ts';

/** A tie with the facts of it that are shown. */
export interface ShownTie {
  readonly tie: DraftTie;
  readonly key: string;
  readonly facts: readonly number[];
  /** Those that no tie above shows. */
  readonly fresh: ReadonlySet<number>;
  readonly isOpen: boolean;
}

interface ShownFacts {
  readonly ties: readonly ShownTie[];
  /** Indices of facts, each once, in the order in which they stand on the page. */
  readonly order: readonly number[];
}

const keyOf = ({ entities: [one, other] }: DraftTie): string => `${one.id} ${other.id}`;

/** What of some ties is shown; `open`: the keys of those of which the reader wants everything. */
export function shownFacts(ties: readonly DraftTie[], open: ReadonlySet<string>): ShownFacts {
  const order = new Set<number>();
  const shown = ties.map((tie): ShownTie => {
    const key = keyOf(tie);
    const isOpen = open.has(key);
    const facts = isOpen ? tie.facts : tie.facts.slice(0, tie.shown);
    const fresh = new Set(facts.filter((fact) => !order.has(fact)));
    for (const fact of facts) order.add(fact);
    return { tie, key, facts, fresh, isOpen };
  });
  return { ties: shown, order: [...order] };
}

/** By which a fact is known again in another reading of the draft. */
export const factKey = (fact: DraftFact): string =>
  fact.kind === 'record'
    ? fact.record.id
    : [fact.role.official.id, fact.role.institution.id, fact.role.title, fact.role.from, fact.role.asOf].join('\n');

/**
 * Gives each fact of `order` that has no number the next one: a number that was copied means the same fact, whatever is
 * opened and whatever the draft says next.
 */
export function numberFacts(numbers: Map<string, number>, order: readonly string[]): ReadonlyMap<string, number> {
  for (const fact of order) if (!numbers.has(fact)) numbers.set(fact, numbers.size + 1);
  return numbers;
}
