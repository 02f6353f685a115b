/**
 * Short names that the page itself defines for entities of the packs: they are candidates wherever they stand on it.
 */
import type { NameForm } from '../../../matching/surface-forms/types.ts';
import type { PageFacts } from '../../../page/types.ts';
import type { LinkingModel } from '../../linking-model.ts';
import type { NameEntry } from '../name-entry.ts';
import type { BlockFindings, Candidate, CandidateSpan, ShortName } from '../types.ts';
import { shortNameIn } from './han-short-names.ts';
import { type ShortNameOfSite, shortNamesOfSites } from './short-names-of-sites.ts';

export interface LearntNames {
  /** The blocks with the candidates that the definitions of the page add. */
  readonly blocks: readonly BlockFindings[];
  /** The entry of a candidate: of a learnt name for a number below 0, otherwise of the compiled name. */
  readonly entryAt: (form: number) => NameEntry | null;
}

/** The entry of a short name that the page defines: an acronym of the entity that was named in full. */
function learntEntry(full: NameEntry, text: string, form: NameForm, index: number): NameEntry {
  return {
    ...full,
    index,
    surface: { ...full.surface, text, rule: 'exact', nameKind: 'acronym', evidence: 'full-name', form },
    text,
    inCapitals: text.toUpperCase(),
    nameKind: 'acronym',
    form,
    key: `${full.entity.id} ${text}`,
    isAcronym: true,
    areFormerInitials: false,
    isLongHan: false,
    isHan: false,
    isCyrillicAcronym: /^\p{Script=Cyrillic}/u.test(text),
    isDistinctive: false,
    isShown: false,
    isOwnWord: false,
    isTown: false,
    isOfUniversity: false,
    stateInName: undefined,
    isUnambiguous: false,
    needsFullName: true,
    namesInFull: false,
    isContested: false,
    isCommon: true,
  };
}

const IS_HAN = /\p{Script=Han}/u;

/** UNSa is looked for, and UNSA is not. */
const isListed = ({ entity: { entity } }: NameEntry, text: string): boolean =>
  entity.names.some((name) => name.kind === 'acronym' && name.text === text);

class Learner {
  readonly entries: NameEntry[] = [];
  /** By short name. */
  readonly bySpelling = new Map<string, Candidate[]>();
  /** Whether a pack has an acronym that is spelled like a learnt name. */
  areKnown = false;
  /** Those in Chinese, the longest first. */
  hanNames: readonly string[] = [];
  readonly #model: LinkingModel;

  constructor(model: LinkingModel) {
    this.#model = model;
  }

  /** Learns a short name of what a span names; initials that need no definition are as good as another spelling. */
  learn(text: string, span: CandidateSpan, areInitials: boolean): void {
    for (const full of this.#wholeNames(span)) this.#learn(text, full, areInitials ? 'variant' : 'spelled');
    // Where no pack has the acronym, no candidate of a span is spelled so.
    this.areKnown ||= this.#model.holdersOf(text.toUpperCase()).length > 0;
  }

  /** Learns a short name without a definition, in all of `spans` where a candidate is spelled so. */
  learnOfSite({ text, full, isKnown }: ShortNameOfSite): void {
    this.#learn(text, full, 'variant');
    this.areKnown ||= isKnown;
  }

  #wholeNames({ candidates }: CandidateSpan): readonly NameEntry[] {
    const entries = candidates.flatMap(({ form }) => this.#model.known.at(form) ?? []);
    return entries.filter(
      ({ isAcronym, isPart, entity, namesInFull }) => namesInFull && !isAcronym && !isPart && !entity.isPerson,
    );
  }

  #learn(text: string, full: NameEntry, form: NameForm): void {
    // The pack has the acronym itself, as most have that a page defines.
    if (isListed(full, text) && this.#model.holdersOf(text.toUpperCase()).includes(full.entity.id)) return;
    const known = this.bySpelling.get(text) ?? [];
    if (known.some((each) => this.entryAt(each.form)?.entity === full.entity)) return;
    const index = -this.entries.push(learntEntry(full, text, form, -this.entries.length - 1));
    const candidate: Candidate = { form: index, points: 0 };
    if (!this.bySpelling.has(text) && IS_HAN.test(text))
      this.hanNames = [...this.hanNames, text].toSorted((a, b) => b.length - a.length);
    this.bySpelling.set(text, [...known, candidate]);
  }

  entryAt(form: number): NameEntry | null {
    return form < 0 ? (this.entries[-form - 1] ?? null) : this.#model.known.at(form);
  }
}

/** The candidates of a span with the learnt ones for the same spelling, of entities that it does not name already. */
function withLearnt(span: CandidateSpan, learner: Learner, defines: number | undefined): CandidateSpan {
  const entries = span.candidates.map(({ form }) => learner.entryAt(form));
  const text = entries.find((entry) => entry?.isAcronym)?.text;
  const learnt = (text === undefined ? [] : (learner.bySpelling.get(text) ?? [])).filter(
    ({ form }) => !entries.some((entry) => entry?.entity === learner.entryAt(form)?.entity),
  );
  if (learnt.length === 0) return span;
  const defined = span.defines ?? defines;
  return {
    ...span,
    candidates: [...span.candidates, ...learnt],
    ...(defined === undefined ? {} : { defines: defined }),
  };
}

/** The short names of a block that were learnt, and Chinese ones that its pieces end with. */
function shortNamesIn({ shortNames, hanPieces }: BlockFindings, learner: Learner): readonly ShortName[] {
  const found = shortNames?.filter(([text]) => learner.bySpelling.has(text)) ?? [];
  if (hanPieces === undefined || learner.hanNames.length === 0) return found;
  const inPieces = hanPieces.flatMap((piece) =>
    learner.hanNames.flatMap((text): ShortName[] => {
      const start = shortNameIn(piece, text);
      return start === null ? [] : [[text, start]];
    }),
  );
  return [...found, ...inPieces];
}

function learntBlock(block: BlockFindings, learner: Learner): BlockFindings {
  const { spans, definitions } = block;
  const shortNames = shortNamesIn(block, learner);
  const hasLearnt = shortNames.length > 0;
  if (!hasLearnt && !(learner.areKnown && spans.length > 0)) return block;
  const definedAt = new Map((definitions ?? []).map(({ short: [, at], full }) => [at, full]));
  const added = shortNames.flatMap(([text, start]): CandidateSpan[] => {
    const candidates = learner.bySpelling.get(text);
    const defines = definedAt.get(start);
    const span = { start, end: start + text.length, candidates: candidates ?? [] };
    return candidates ? [defines === undefined ? span : { ...span, defines }] : [];
  });
  const known = learner.areKnown ? spans.map((span) => withLearnt(span, learner, definedAt.get(span.start))) : spans;
  return { ...block, spans: [...known, ...added].sort((a, b) => a.start - b.start) };
}

/** Whether a short name stands anywhere on the page, as a candidate or as a word that no pack knows. */
function usedNames(blocks: readonly BlockFindings[], model: LinkingModel): (text: string) => boolean {
  // Made when it is first asked: most pages define nothing.
  let unknown: ReadonlySet<string> | null = null;
  return (text) => {
    if (model.holdersOf(text.toUpperCase()).length > 0) return true;
    unknown ??= new Set(blocks.flatMap(({ shortNames = [] }) => shortNames.map(([name]) => name)));
    return unknown.has(text);
  };
}

/** Most pages define nothing, and are given back as they are. */
export function withLearntNames(
  blocks: readonly BlockFindings[],
  model: LinkingModel,
  { address }: Pick<PageFacts, 'address'> = {},
): LearntNames {
  let learner: Learner | null = null;
  const isUsed = usedNames(blocks, model);
  for (const { definitions, spans } of blocks) {
    if (definitions === undefined) continue;
    for (const { short, full, areInitials = false } of definitions) {
      // Every long name in Russian has initials, and hardly any page uses them.
      if (areInitials && !isUsed(short[0])) continue;
      learner ??= new Learner(model);
      const span = spans.find(({ start }) => start === full);
      if (span) learner.learn(short[0], span, areInitials);
    }
  }
  for (const found of shortNamesOfSites(blocks, model, address)) {
    learner ??= new Learner(model);
    learner.learnOfSite(found);
  }
  if (learner === null || learner.entries.length === 0) return { blocks, entryAt: (form) => model.known.at(form) };
  const learnt = learner;
  return {
    blocks: blocks.map((block) => learntBlock(block, learnt)),
    entryAt: (form) => learnt.entryAt(form),
  };
}
