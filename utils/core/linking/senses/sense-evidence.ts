/**
 * Who an acronym (or a surname) stands for at a place of the page, when the page names more than one body that it may
 * stand for. What the page explains in brackets decides before what it merely names; of those it names, one that goes
 * by the acronym before one that does not; and the nearer before the farther.
 */
import { isSilentInCapitals } from '../../languages/sentences/small-words.ts';
import type { EntityId } from '../../pack/types.ts';
import type { NameEntry } from '../candidates/name-entry.ts';

export interface SenseEvidence {
  readonly entity: EntityId;
  /** Place of the block among the blocks that were kept, and the offset in it. */
  readonly block: number;
  readonly at: number;
  readonly about: 'target' | 'other';
  /**
   * For evidence of another sense: the contested name, in capitals. Evidence for the target applies to every name of
   * the entity.
   */
  readonly text?: string;
  /** Put right beside the short name in brackets. */
  readonly defined: boolean;
  /** Of another sense: an entity of the packs that is linked there, and to which they give this very acronym. */
  readonly isOfPacks?: true;
}

/** Of one name in capitals, with and without its small words; `initials.ts` looks for such in the text of a page. */
function acronymsOf(text: string): readonly string[] {
  const words = text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  const spoken = words.filter((word) => !isSilentInCapitals(word));
  return [words, spoken].map((list) => list.map((word) => word.charAt(0)).join(''));
}

/** Whether a bearer of one name bears another as well: the same, a part of it (a surname), or its initials. */
function contests(contested: string, name: string): boolean {
  if (contested === name) return true;
  const words = contested.split(' ');
  return words.length > 1 && (words.includes(name) || acronymsOf(contested).includes(name));
}

const isBefore = (evidence: SenseEvidence, block: number, at: number): boolean =>
  evidence.block < block || (evidence.block === block && evidence.at <= at);

/** The last evidence before the place; `senseEvidence` is in the order of the page. */
function lastBefore(senseEvidence: readonly SenseEvidence[], block: number, at: number): SenseEvidence | undefined {
  let low = 0;
  let high = senseEvidence.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const evidence = senseEvidence[middle];
    if (evidence && isBefore(evidence, block, at)) low = middle + 1;
    else high = middle;
  }
  return senseEvidence[low - 1];
}

/** Where one block names several bodies, the blocks behind it mean the one that is named first. */
const firstOfBlock = (
  senseEvidence: readonly SenseEvidence[],
  last: SenseEvidence | undefined,
): SenseEvidence | undefined => last && senseEvidence.find(({ block }) => block === last.block);

/**
 * Whether the block of the last evidence names several to whom packs give the acronym, so that none of them is nearer.
 */
function namesBoth(senseEvidence: readonly SenseEvidence[], last: SenseEvidence): boolean {
  const inBlock = senseEvidence.filter(({ block }) => block === last.block);
  return inBlock.some(({ about }) => about === 'target') && inBlock.some(({ isOfPacks }) => isOfPacks === true);
}

/** Where a name stands; `sentence`: where its sentence begins. */
export interface Place {
  readonly block: number;
  readonly at: number;
  readonly sentence: number;
}

/** Where an acronym of an entity stands. */
export interface Use extends Place {
  readonly entity: EntityId;
  /** In capitals. */
  readonly text: string;
}

/** The evidence about one name of one entity; `used` is that of blocks that go on with the acronym. */
interface Contest {
  readonly all: readonly SenseEvidence[];
  readonly defined: readonly SenseEvidence[];
  readonly used: readonly SenseEvidence[];
}

export class SenseEvidenceOfPage {
  private readonly byEntity = new Map<EntityId, SenseEvidence[]>();
  private readonly contests = new Map<string, Contest | null>();
  private readonly uses: readonly Use[];

  constructor(senseEvidence: readonly SenseEvidence[], uses: readonly Use[] = []) {
    this.uses = uses;
    for (const evidence of senseEvidence) {
      const list = this.byEntity.get(evidence.entity);
      if (list) list.push(evidence);
      else this.byEntity.set(evidence.entity, [evidence]);
    }
    for (const list of this.byEntity.values()) list.sort((a, b) => a.block - b.block || a.at - b.at);
  }

  /** Which sense the name has at the place; `open` where the page names no other bearer. */
  about(entry: NameEntry, place: Place): 'target' | 'other' | 'open' {
    const { block, at, sentence } = place;
    if (this.byEntity.size === 0) return 'open';
    const contest = this.contestOf(entry);
    if (!contest) return 'open';
    const last = lastBefore(contest.all, block, at);
    const use = last?.block === block && !last.defined ? this.firstUse(entry, block, last.at) : undefined;
    // "SUST meets SUSTech", and later "a SUST student": an acronym keeps the sense in which the block first has it.
    if (use !== undefined) return this.about(entry, use);
    const { all, defined, used } = contest;
    // The body that the page explains by the acronym keeps it, except behind the target's name in the same sentence.
    const isInPassing = last?.about === 'target' && !last.defined && last.at < sentence;
    const isKept = isInPassing && lastBefore(defined, block, at)?.about === 'other';
    if (last?.block === block && !isKept) return last.about;
    const explained = lastBefore(defined, block, at) ?? lastBefore(used, block, at);
    if (explained === undefined && last !== undefined && entry.isAcronym && namesBoth(all, last)) return 'other';
    const before = explained ?? firstOfBlock(all, last);
    const decisive = before ?? defined[0] ?? all[0];
    return decisive?.about ?? 'open';
  }

  /** Whether the sentence itself names another bearer right before. */
  isOtherInSentence(entry: NameEntry, { block, at, sentence }: Place): boolean {
    const last = lastBefore(this.contestOf(entry)?.all ?? [], block, at);
    return last?.block === block && last.at >= sentence && last.about === 'other';
  }

  /** Whether the block has just named another to whom packs give the name, and the page has not named this one yet. */
  isOtherSoFar(entry: NameEntry, { block, at }: Place): boolean {
    const all = this.contestOf(entry)?.all ?? [];
    const last = lastBefore(all, block, at);
    if (last?.block !== block || last.isOfPacks !== true) return false;
    return !all.some((evidence) => evidence.about === 'target' && isBefore(evidence, block, at));
  }

  /** Whether the page defines the name for another bearer, and never for this one. */
  isDefinedForOther(entry: NameEntry): boolean {
    const defined = this.contestOf(entry)?.defined ?? [];
    return defined.length > 0 && defined.every(({ about }) => about === 'other');
  }

  /** Where the block first has the name, if that is before `at`. */
  private firstUse({ entity: { id }, inCapitals }: NameEntry, block: number, before: number): Use | undefined {
    return this.uses.find(
      (use) => use.block === block && use.entity === id && use.text === inCapitals && use.at < before,
    );
  }

  private contestOf({ entity: { id: entity }, inCapitals: name, key }: NameEntry): Contest | null {
    const known = this.contests.get(key);
    if (known !== undefined) return known;
    const senseEvidence = this.byEntity.get(entity) ?? [];
    const all = senseEvidence.filter(({ text }) => text === undefined || contests(text, name));
    const isContested = all.some(({ about }) => about === 'other');
    const contest = isContested
      ? { all, defined: all.filter(({ defined }) => defined), used: this.usedOf(all, entity, name) }
      : null;
    this.contests.set(key, contest);
    return contest;
  }

  private usedOf(all: readonly SenseEvidence[], entity: EntityId, name: string): readonly SenseEvidence[] {
    const used = new Set<SenseEvidence>();
    for (const use of this.uses) {
      if (use.entity !== entity || use.text !== name) continue;
      const evidence = lastBefore(all, use.block, use.at);
      if (evidence?.block === use.block) used.add(evidence);
    }
    return all.filter((evidence) => used.has(evidence));
  }
}

export const NO_SENSE_EVIDENCE = new SenseEvidenceOfPage([]);
