/** Reads one block by itself: its candidates with what their sentences say, rivals, and the places it speaks of. */
import type { Sights } from '../gazetteer/sights.ts';
import type { NameMatch } from '../gazetteer/types.ts';
import type { TextBlock } from '../mentions/types.ts';
import type { SurfaceForm } from '../names/types.ts';
import { withGluedNames } from './glued-names.ts';
import type { Lens } from './lens.ts';
import { mostCandidates } from './page-context.ts';
import {
  type BlockReading,
  type Candidate,
  isHeading,
  type Reading,
  type Rival,
  type SpanReading,
} from './page-reading.ts';
import { readInstitution } from './read-institution.ts';
import { readPerson } from './read-person.ts';
import { type CapitalReading, readCapitals } from './rivals.ts';
import { Surroundings } from './surroundings.ts';
import { type VisibleText, visibleText } from './visible-text.ts';

/** A full name and the acronym that it explains are no farther apart, in UTF-16 units. */
const far = 24;
const noWords: ReadonlySet<string> = new Set();
const opensDefinition =
  /^\s*(?:[(（]\s*(?:the\s+|or\s+|abbreviated\s+)?["“'«„]?|,?\s+(?:or|known as|called|in short)\s+["“]?)$/u;
const explanation = /^\s*[(（]["“]?(\p{Lu}\p{L}{1,7}?)s?["”]?[)）,;]/u;
/** How far around a person's name its block is searched for callings, in UTF-16 units. */
const around = 200;

class BlockReader {
  private readonly block: TextBlock;
  private readonly lens: Lens;
  private readonly matches: readonly NameMatch[];
  private readonly rivals: Rival[] = [];

  constructor(block: TextBlock, lens: Lens, matches: readonly NameMatch[]) {
    this.block = block;
    this.lens = lens;
    // What lies behind the bound would not be kept anyway.
    this.matches = matches.length > mostCandidates ? matches.slice(0, mostCandidates) : matches;
  }

  private formsOf(match: NameMatch | undefined): readonly SurfaceForm[] {
    return (match?.names ?? []).flatMap((index) => this.lens.forms[index] ?? []);
  }

  private readForm(index: number, form: SurfaceForm, match: NameMatch, surroundings: Surroundings): SpanReading {
    const { text, role } = this.block;
    const { start, end } = match;
    const entity = this.lens.entities.get(form.entity);
    const surface = text.slice(start, end);
    const { weights } = this.lens;
    if (!entity) return 'none';
    if (entity.type === 'institution') {
      const nextIsName = (): boolean => {
        const gap = /^(?:['’]s)?[^\p{L}\p{N}]*(?:(?:and|und|et)\s+(?:the\s+)?)?/u.exec(text.slice(end, end + 24));
        return this.isStart(end + (gap?.[0].length ?? 0));
      };
      const inHeading = isHeading(role);
      const contested = form.text.toUpperCase();
      const isOfNamesake = (word: string): boolean =>
        this.lens.namesakes.onPage.get(word)?.includes(contested) ?? false;
      const { entity: institution } = entity;
      const span = { form, institution, surface, surroundings, inHeading, nextIsName, weights, isOfNamesake };
      return readInstitution(span, index);
    }
    const { beside, texts } = this.lens.namesakes;
    const hasNamesake = texts.has(form.entity);
    const namesakeWords = beside.get(form.entity) ?? noWords;
    const block = text.slice(Math.max(0, start - around), end + around);
    const ownTitles = this.lens.titles.get(form.entity) ?? noWords;
    const span = { form, surface, surroundings, around: block, namesakeWords, ownTitles, hasNamesake, weights };
    return readPerson(span, index);
  }

  private readSpan(match: NameMatch, place: number): Candidate | null {
    const { text } = this.block;
    const { start, end } = match;
    const surroundings = new Surroundings(text, start, end);
    const forms = match.names.flatMap((index) => {
      const form = this.lens.forms[index];
      return form ? [[index, form] as const] : [];
    });
    const own = forms.filter(([, form]) => form.form !== 'namesake');
    const readings: Reading[] = [];
    for (const [index, form] of own) {
      const reading = this.isForeignGloss(form, start) ? 'other' : this.readForm(index, form, match, surroundings);
      if (reading === 'other') this.contest(form, form.text, match);
      else if (reading !== 'none') readings.push(reading);
    }
    // A namesake that is spelled like the name itself says nothing about this span.
    if (own.length === 0) for (const [, form] of forms) this.contest(form, form.name, match);
    if (readings.length === 0) return null;
    const defines = this.definedAt(place);
    return { start, end, readings, ...(defines === undefined ? {} : { defines }) };
  }

  /** Notes that the span belongs to somebody else, who then has a claim on the name and on what stands in brackets. */
  private contest({ entity }: SurfaceForm, text: string, { start, end }: NameMatch): void {
    const gloss = explanation.exec(this.block.text.slice(end, end + 16))?.[1]?.toUpperCase();
    this.rivals.push({ entity, text: text.toUpperCase(), at: start, defined: gloss === text.toUpperCase() });
    if (gloss !== undefined && gloss !== text.toUpperCase()) {
      this.rivals.push({ entity, text: gloss, at: start, defined: true });
    }
  }

  /** An acronym in brackets right after a name in another script that is not ours: มหาวิทยาลัย… (PSU). */
  private isForeignGloss(form: SurfaceForm, start: number): boolean {
    if (form.nameKind !== 'acronym') return false;
    const before = /([^\p{Script=Latin}\p{P}\s])\s*[(（]$/u.exec(this.block.text.slice(Math.max(0, start - 4), start));
    if (!before?.[1] || !/\p{L}|\p{M}/u.test(before[1])) return false;
    const nameEnd = start - before[0].length + before[1].length;
    return !this.matches.some((match) => match.end === nameEnd);
  }

  /** The full name right before (or after) an acronym of the same entity that stands beside it in brackets. */
  private definedAt(index: number): number | undefined {
    const match = this.matches[index];
    if (!match) return undefined;
    const before = this.matches[index - 1];
    const after = this.matches[index + 1];
    if ((before?.end ?? -far) + far < match.start && (after?.start ?? Number.POSITIVE_INFINITY) > match.end + far) {
      return undefined;
    }
    const acronyms = this.formsOf(match).filter(({ nameKind, form }) => nameKind === 'acronym' && form !== 'namesake');
    if (acronyms.length === 0) return undefined;
    const between = (from: number | undefined, to: number | undefined): string =>
      from === undefined || to === undefined ? '-' : this.block.text.slice(from, to);
    const fits = (other: NameMatch | undefined): boolean =>
      this.formsOf(other).some(
        (full) => full.nameKind !== 'acronym' && acronyms.some(({ entity }) => entity === full.entity),
      );
    if (opensDefinition.test(between(before?.end, match.start)) && fits(before)) return before?.start;
    if (opensDefinition.test(between(match.end, after?.start)) && fits(after)) return after?.start;
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

  private isStart(offset: number): boolean {
    return this.lastStartingBy(offset)?.start === offset;
  }

  /** Whether the initials are those of the entity's own name. */
  private isOwn({ at, entity }: Rival): boolean {
    const match = this.lastStartingBy(at);
    return match !== undefined && at < match.end && this.formsOf(match).some((form) => form.entity === entity);
  }

  /** The candidates, and everybody else's claims: those of the spans, and those of the initials given. */
  read(initials: readonly Rival[]): Pick<BlockReading, 'candidates' | 'rivals'> {
    const candidates = this.matches.flatMap((match, place) => this.readSpan(match, place) ?? []);
    this.rivals.push(...initials.filter((rival) => !this.isOwn(rival)));
    return { candidates, rivals: this.rivals };
  }
}

const noCapitals: CapitalReading = { rivals: [], countries: {}, namesakes: [] };

/** Null where the block says nothing that linking could use, as most do. `sights` are used for this block alone. */
export function readBlock(block: TextBlock, pageLanguage: string, lens: Lens, sights: Sights): BlockReading | null {
  const found = lens.gazetteer.scan(block.text, sights);
  const seen = sights.hasUnseen ? visibleText(block.text) : null;
  return seen === null
    ? readText(block, found, pageLanguage, lens, sights)
    : readVisible(block, seen, pageLanguage, lens, sights);
}

function readText(
  block: TextBlock,
  found: readonly NameMatch[],
  pageLanguage: string,
  lens: Lens,
  sights: Sights,
): BlockReading | null {
  const { text } = block;
  const spoken = sights.count === 0 ? null : readCapitals(text, sights, lens);
  const matches = withGluedNames(text, found, lens);
  if (matches.length === 0 && spoken === null) return null;
  const { rivals: initials, countries, namesakes } = spoken ?? noCapitals;
  const { candidates, rivals } =
    matches.length > 0 ? new BlockReader(block, lens, matches).read(initials) : { candidates: [], rivals: initials };
  const { id, order, role, language = pageLanguage } = block;
  return { id, order, role, language, candidates, rivals, countries, namesakes };
}

/** Reads the text as it is seen; the places are told in the text as it was given. */
function readVisible(
  block: TextBlock,
  { text, start, end }: VisibleText,
  pageLanguage: string,
  lens: Lens,
  sights: Sights,
): BlockReading | null {
  const reading = readText({ ...block, text }, lens.gazetteer.scan(text, sights), pageLanguage, lens, sights);
  if (reading === null) return null;
  const candidates = reading.candidates.map((candidate) => ({
    ...candidate,
    start: start(candidate.start),
    end: end(candidate.end),
    ...(candidate.defines === undefined ? {} : { defines: start(candidate.defines) }),
  }));
  return { ...reading, candidates, rivals: reading.rivals.map((rival) => ({ ...rival, at: start(rival.at) })) };
}
