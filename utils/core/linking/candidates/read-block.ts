/** Reads one block by itself: its candidates with what their sentences say, rivals, and the places it speaks of. */

import { isTitle } from '../../languages/titles.ts';
import { Sights } from '../../matching/compiled-names/scan-notes.ts';
import type { NameMatch } from '../../matching/compiled-names/types.ts';
import type { EntityId, Official } from '../../pack/types.ts';
import type { TextBlock } from '../../page/types.ts';
import type { Lens } from '../linking-model.ts';
import { mostCandidates } from '../page-context.ts';
import { type CapitalReading, readCapitals } from '../senses/competing-senses.ts';
import { withGluedNames } from './glued-names.ts';
import type { KnownForm } from './name-entry.ts';
import { readInstitution } from './read-institution.ts';
import { readPerson } from './read-person.ts';
import { Surroundings } from './text-around.ts';
import { type BlockReading, type Candidate, isHeading, type Reading, type Rival, type SpanReading } from './types.ts';
import { type VisibleText, visibleText } from './visible-text.ts';

/** A full name and the acronym that it explains are no farther apart, in UTF-16 units. */
const far = 24;
const opensDefinition =
  /^\s*(?:[(（]\s*(?:the\s+|or\s+|abbreviated\s+)?["“'«„]?|,?\s+(?:or|known as|called|in short)\s+["“]?)$/u;
const explanation =
  /^\s*[(（]["“]?(?:\p{Lu}{2,8},?\s+(?:or|o|ou|oder|and|y|и)\s+)?(\p{Lu}\p{L}{1,7}?)s?(?:["”]?[)）,;]|\s+in\s)/u;
const affiliates = /^(?:,?\s+(?:of|from|at|de|du|des|der|von|din|della)\s+(?:the\s+|la\s+|l['’])?|\s?[(（])$/u;
/** What may stand between two names of one enumeration. */
const nameGap = /^(?:['’]s)?[^\p{L}\p{N}]*(?:(?:and|und|et)\s+(?:the\s+)?)?/u;
const farthestNext = 24;
const isOwnAcronym = (form: KnownForm): boolean => form.isAcronym && !form.isNamesake;
/** "OUC’s vice president and Party member ": nothing but an office between a body and a person. */
const farOffice = 48;
const isOffice = (between: string): boolean =>
  /^(?:['’]s)?\s/u.test(between) &&
  between
    .replace(/^['’]s/u, '')
    .trim()
    .split(/\s+/u)
    .every((word) => isTitle(word) || /^(?:of|and|the|member|staff)$/iu.test(word));

/** How far around a person's name its block is searched for callings, in UTF-16 units. */
const around = 200;

class BlockReader {
  private readonly block: TextBlock;
  private readonly language: string;
  private readonly lens: Lens;
  private readonly matches: readonly NameMatch[];
  private readonly rivals: Rival[] = [];

  constructor(block: TextBlock, language: string, lens: Lens, matches: readonly NameMatch[]) {
    this.block = block;
    this.language = language;
    this.lens = lens;
    // What lies behind the bound would not be kept anyway.
    this.matches = matches.length > mostCandidates ? matches.slice(0, mostCandidates) : matches;
  }

  private names(match: NameMatch | undefined, test: (form: KnownForm) => boolean): boolean {
    if (!match) return false;
    for (const index of match.names) {
      const form = this.lens.known.at(index);
      if (form && test(form)) return true;
    }
    return false;
  }

  /** Whether another name of the packs starts at the next word. */
  private nextIsName(place: number): boolean {
    const end = this.matches[place]?.end ?? 0;
    const next = this.matches[place + 1];
    if (!next || next.start > end + farthestNext) return false;
    const gap = nameGap.exec(this.block.text.slice(end, end + farthestNext));
    return next.start === end + (gap?.[0].length ?? 0);
  }

  private readForm(form: KnownForm, place: number, { start, end }: NameMatch, surroundings: Surroundings): SpanReading {
    const { text, role } = this.block;
    const { language } = this;
    const { weights, namesakes } = this.lens;
    const surface = text.slice(start, end);
    const { entity } = form.of;
    if (entity.type === 'institution') {
      const inHeading = isHeading(role);
      const nextIsName = (): boolean => this.nextIsName(place);
      const { entity: institution } = entity;
      const span = { form, institution, surface, surroundings, inHeading, language, nextIsName, weights, namesakes };
      return readInstitution(span);
    }
    const block = { from: Math.max(0, start - around), to: Math.min(text.length, end + around) };
    const isAffiliated = this.isAffiliated(entity.entity, place);
    return readPerson({ form, surface, surroundings, around: block, language, isAffiliated, weights });
  }

  /** Whether one of the official's institutions is named right beside: "of Tsinghua", "(STOU)", "OUC President ". */
  private isAffiliated({ roles }: Official, place: number): boolean {
    const { text } = this.block;
    const { start = 0, end = 0 } = this.matches[place] ?? {};
    const before = this.matches[place - 1];
    const next = this.matches[place + 1];
    const isTheirs = ({ isNamesake, of }: KnownForm): boolean =>
      !isNamesake && roles.some(({ institution }) => institution === of.id);
    if (next && next.start <= end + far && affiliates.test(text.slice(end, next.start))) {
      if (this.names(next, isTheirs)) return true;
    }
    const isNear = before !== undefined && before.end < start && start - before.end <= farOffice;
    return isNear && isOffice(text.slice(before.end, start)) && this.names(before, isTheirs);
  }

  private readSpan(match: NameMatch, place: number): Candidate | null {
    const { start, end } = match;
    let surroundings: Surroundings | null = null;
    const readings: Reading[] = [];
    for (const index of match.names) {
      const form = this.lens.known.at(index);
      if (!form || form.isNamesake) continue;
      surroundings ??= new Surroundings(this.block.text, start, end);
      const isForeign = form.isAcronym && this.isForeignGloss(start);
      const reading = isForeign ? 'other' : this.readForm(form, place, match, surroundings);
      if (reading === 'other') this.contest(form.of.id, form.inCapitals, match);
      else if (reading !== 'none') readings.push(reading);
    }
    // A namesake that is spelled like the name itself says nothing about this span.
    if (surroundings === null) this.contestAll(match);
    if (readings.length === 0) return null;
    const defines = this.definedAt(place);
    const sentence = this.names(match, isOwnAcronym) ? (surroundings?.stretchBefore.from ?? 0) : 0;
    return {
      start,
      end,
      readings,
      ...(defines === undefined ? {} : { defines }),
      ...(sentence === 0 ? {} : { sentence }),
    };
  }

  private contestAll(match: NameMatch): void {
    for (const index of match.names) {
      const form = this.lens.known.at(index);
      if (form) this.contest(form.of.id, form.surface.name.toUpperCase(), match);
    }
  }

  /** Notes that the span belongs to somebody else, who then has a claim on the name and on what stands in brackets. */
  private contest(entity: EntityId, text: string, { start, end }: NameMatch): void {
    const gloss = explanation.exec(this.block.text.slice(end, end + far))?.[1]?.toUpperCase();
    this.rivals.push({ entity, text, at: start, defined: gloss === text });
    if (gloss !== undefined && gloss !== text) this.rivals.push({ entity, text: gloss, at: start, defined: true });
  }

  /** An acronym in brackets right after a name in another script that is not ours: มหาวิทยาลัย… (PSU). */
  private isForeignGloss(start: number): boolean {
    const { text } = this.block;
    const bracket = text.charAt(start - 1);
    if (bracket !== '(' && bracket !== '（') return false;
    const before = /([^\p{Script=Latin}\p{P}\s]\.?)\s*[(（]$/u.exec(text.slice(Math.max(0, start - 5), start));
    if (!before?.[1] || !/\p{L}|\p{M}/u.test(before[1])) return false;
    const nameEnd = start - before[0].length + before[1].length;
    return !this.matches.some((match) => match.end === nameEnd);
  }

  /** The full name right before (or after) an acronym of the same entity that stands beside it in brackets. */
  private definedAt(place: number): number | undefined {
    const match = this.matches[place];
    const before = this.matches[place - 1];
    const after = this.matches[place + 1];
    const isNear =
      (before && before.end + far >= (match?.start ?? 0)) || (after && after.start <= (match?.end ?? 0) + far);
    if (!match || !isNear || !this.names(match, isOwnAcronym)) return undefined;
    const explains = (full: KnownForm): boolean =>
      !full.isAcronym && this.names(match, (form) => isOwnAcronym(form) && form.of === full.of);
    const { text } = this.block;
    if (before && before.end + far >= match.start && opensDefinition.test(text.slice(before.end, match.start))) {
      if (this.names(before, explains)) return before.start;
    }
    if (after && after.start <= match.end + far && opensDefinition.test(text.slice(match.end, after.start))) {
      if (this.names(after, explains)) return after.start;
    }
    return undefined;
  }

  private lastStartingBy(offset: number): NameMatch | undefined {
    let low = 0;
    let high = this.matches.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.matches[middle]?.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return this.matches[low - 1];
  }

  /** Whether the initials are those of the entity's own name. */
  private isOwn({ at, entity }: Rival): boolean {
    const match = this.lastStartingBy(at);
    return match !== undefined && at < match.end && this.names(match, (form) => form.of.id === entity);
  }

  /** The candidates, and everybody else's claims: those of the spans, and those of the initials given. */
  read(initials: readonly Rival[]): Pick<BlockReading, 'candidates' | 'rivals'> {
    const candidates: Candidate[] = [];
    for (const [place, match] of this.matches.entries()) {
      const candidate = this.readSpan(match, place);
      if (candidate) candidates.push(candidate);
    }
    for (const rival of initials) if (!this.isOwn(rival)) this.rivals.push(rival);
    return { candidates, rivals: this.rivals };
  }
}

const noCapitals: CapitalReading = { rivals: [], countries: {}, namesakes: [] };

/** Used for one block after the other; each scan begins it anew. */
const sights = new Sights();

/** Null where the block says nothing that linking could use, as most do. */
export function readBlock(block: TextBlock, pageLanguage: string, lens: Lens): BlockReading | null {
  const found = lens.gazetteer.scan(block.text, sights);
  const seen = sights.hasUnseen ? visibleText(block.text) : null;
  return seen === null ? readText(block, found, pageLanguage, lens) : readVisible(block, seen, pageLanguage, lens);
}

function readText(
  block: TextBlock,
  found: readonly NameMatch[],
  pageLanguage: string,
  lens: Lens,
): BlockReading | null {
  const { id, order, role, text, language = pageLanguage } = block;
  const spoken = sights.count === 0 ? null : readCapitals(text, sights, lens);
  const matches = withGluedNames(text, found, lens);
  if (matches.length === 0 && spoken === null) return null;
  const { rivals: initials, countries, namesakes } = spoken ?? noCapitals;
  const { candidates, rivals } =
    matches.length > 0
      ? new BlockReader(block, language, lens, matches).read(initials)
      : { candidates: [], rivals: initials };
  return { id, order, role, language, candidates, rivals, countries, namesakes };
}

/** Reads the text as it is seen; the places are told in the text as it was given. */
function readVisible(block: TextBlock, seen: VisibleText, pageLanguage: string, lens: Lens): BlockReading | null {
  const { text, start, end } = seen;
  const reading = readText({ ...block, text }, lens.gazetteer.scan(text, sights), pageLanguage, lens);
  if (reading === null) return null;
  const candidates = reading.candidates.map((candidate) => ({
    ...candidate,
    start: start(candidate.start),
    end: end(candidate.end),
    ...(candidate.defines === undefined ? {} : { defines: start(candidate.defines) }),
    ...(candidate.sentence === undefined ? {} : { sentence: start(candidate.sentence) }),
  }));
  return { ...reading, candidates, rivals: reading.rivals.map((rival) => ({ ...rival, at: start(rival.at) })) };
}
