/**
 * Scores links against gold mentions. A link is right when it can be paired, one to one and within its page, with a
 * gold mention of the same entity whose text equals it, contains it or is contained in it (so a title may be in or
 * out). Case, kinds of white space, soft hyphens, and curly or straight quotes and dashes make no difference.
 */
export interface NamedText {
  readonly entity: string;
  readonly exact: string;
}
export interface ScoredPage {
  readonly page: string;
  readonly category: string;
  readonly gold: readonly NamedText[];
  /** Mentions that may be linked or not: a link that can be paired with nothing but one of them does not count. */
  readonly optional?: readonly NamedText[];
  readonly linked: readonly NamedText[];
}
export interface Counts {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}
export interface LinkError {
  readonly kind: 'wrong' | 'missed';
  readonly page: string;
  readonly entity: string;
  readonly exact: string;
  /** Index in the page's list of links (wrong) or of gold mentions (missed). */
  readonly index: number;
}
export interface Score {
  readonly all: Counts;
  readonly byCategory: ReadonlyMap<string, Counts>;
  readonly errors: readonly LinkError[];
}

function foldForScoring(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[\u2018\u2019\u201b\u02bc\u0060\u00b4]/g, "'")
    .replace(/[\u201c\u201d\u201e\u00ab\u00bb]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

const isCompatible = (a: string, b: string): boolean =>
  a !== '' && b !== '' && (a === b || a.includes(b) || b.includes(a));

/** Largest one-to-one pairing, equal texts first; gives for every link the index of its gold mention, or -1. */
function pair(gold: readonly string[], linked: readonly string[]): readonly number[] {
  const ofLinked = linked.map(() => -1);
  const ofGold = gold.map(() => -1);
  const join = (link: number, goldIndex: number): void => {
    ofLinked[link] = goldIndex;
    ofGold[goldIndex] = link;
  };
  linked.forEach((text, link) => {
    const free = gold.findIndex((other, index) => ofGold[index] === -1 && text !== '' && other === text);
    if (free >= 0) join(link, free);
  });
  const place = (link: number, seen: Set<number>): boolean =>
    gold.some((other, index) => {
      if (seen.has(index) || !isCompatible(other, linked[link] ?? '')) return false;
      seen.add(index);
      const holder = ofGold[index] ?? -1;
      if (holder >= 0 && !place(holder, seen)) return false;
      join(link, index);
      return true;
    });
  linked.forEach((_, link) => {
    if (ofLinked[link] === -1) place(link, new Set());
  });
  return ofLinked;
}

function scorePage({ page, gold, optional = [], linked }: ScoredPage): {
  counts: Counts;
  errors: readonly LinkError[];
} {
  const paired = new Set<number>();
  const errors: LinkError[] = [];
  let neutral = 0;
  for (const entity of new Set(linked.map((link) => link.entity))) {
    const ofEntity = (list: readonly NamedText[]): readonly number[] =>
      list.flatMap((each, index) => (each.entity === entity ? [index] : []));
    const goldIndices = ofEntity(gold);
    const linkedIndices = ofEntity(linked);
    const texts = (list: readonly NamedText[], indices: readonly number[]): readonly string[] =>
      indices.map((index) => foldForScoring(list[index]?.exact ?? ''));
    const left: number[] = [];
    pair(texts(gold, goldIndices), texts(linked, linkedIndices)).forEach((goldPlace, linkedPlace) => {
      if (goldPlace >= 0) paired.add(goldIndices[goldPlace] ?? -1);
      else left.push(linkedIndices[linkedPlace] ?? -1);
    });
    pair(texts(optional, ofEntity(optional)), texts(linked, left)).forEach((optionalPlace, leftPlace) => {
      const index = left[leftPlace] ?? -1;
      if (optionalPlace >= 0) neutral += 1;
      else errors.push({ kind: 'wrong', page, entity, exact: linked[index]?.exact ?? '', index });
    });
  }
  gold.forEach(({ entity, exact }, index) => {
    if (!paired.has(index)) errors.push({ kind: 'missed', page, entity, exact, index });
  });
  return {
    counts: { right: paired.size, wrong: linked.length - neutral - paired.size, missed: gold.length - paired.size },
    errors,
  };
}

const nothing: Counts = { right: 0, wrong: 0, missed: 0 };
const add = (a: Counts, b: Counts): Counts => ({
  right: a.right + b.right,
  wrong: a.wrong + b.wrong,
  missed: a.missed + b.missed,
});

export function score(pages: readonly ScoredPage[]): Score {
  const byCategory = new Map<string, Counts>();
  const errors: LinkError[] = [];
  let all = nothing;
  for (const page of pages) {
    const result = scorePage(page);
    all = add(all, result.counts);
    byCategory.set(page.category, add(byCategory.get(page.category) ?? nothing, result.counts));
    errors.push(...result.errors);
  }
  return { all, byCategory: new Map([...byCategory].sort(([a], [b]) => (a < b ? -1 : 1))), errors };
}

/** `null` where there is nothing to measure. */
export function precision({ right, wrong, missed }: Counts): number | null {
  return right + wrong > 0 ? right / (right + wrong) : right + missed > 0 ? 0 : null;
}
export function recall({ right, missed }: Counts): number | null {
  return right + missed > 0 ? right / (right + missed) : null;
}
export function f1({ right, wrong, missed }: Counts): number | null {
  return right + wrong + missed > 0 ? (2 * right) / (2 * right + wrong + missed) : null;
}
