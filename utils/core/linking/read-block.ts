/** Reads one block by itself: its candidates with what their sentences say, rivals, and the places it speaks of. */
import type { NameMatch } from '../gazetteer/types.ts';
import type { TextBlock } from '../mentions/types.ts';
import type { SurfaceForm } from '../names/types.ts';
import type { EntityId } from '../pack/types.ts';
import type { Lens } from './lens.ts';
import type { BlockReading, Candidate, Reading, Rival } from './page-reading.ts';
import { readInstitution } from './read-institution.ts';
import { readPerson } from './read-person.ts';
import { readCapitals } from './rivals.ts';
import { surroundingsOf } from './surroundings.ts';

const nobody: ReadonlySet<string> = new Set();
const opensDefinition =
  /^\s*(?:[(（]\s*(?:the\s+|or\s+|abbreviated\s+)?["“'«„]?|,?\s+(?:or|known as|called|in short)\s+["“]?)$/u;

interface SpanReading {
  readonly readings: readonly Reading[];
  readonly others: readonly EntityId[];
}

class BlockReader {
  private readonly block: TextBlock;
  private readonly lens: Lens;
  private readonly matches: readonly NameMatch[];
  private readonly starts: ReadonlySet<number>;

  constructor(block: TextBlock, lens: Lens) {
    this.block = block;
    this.lens = lens;
    this.matches = lens.gazetteer.scan(block.text);
    this.starts = new Set(this.matches.map(({ start }) => start));
  }

  private readSpan({ start, end, names }: NameMatch): SpanReading {
    const { text, role } = this.block;
    const surroundings = surroundingsOf(text, start, end);
    const nextStart =
      end +
      (/^(?:['’]s)?[^\p{L}\p{N}]*(?:(?:and|und|et)\s+(?:the\s+)?)?/u.exec(text.slice(end, end + 24))?.[0].length ?? 0);
    const around = text.slice(Math.max(0, start - 200), end + 200);
    const readings: Reading[] = [];
    const others = new Set<EntityId>();
    for (const index of names) {
      const form = this.lens.forms[index];
      const entity = form && this.lens.entities.get(form.entity);
      if (!form || !entity) continue;
      if (form.form === 'namesake') others.add(form.entity);
      else if (entity.type === 'institution') {
        const inHeading = role === 'heading';
        const nextIsName = this.starts.has(nextStart);
        const span = { form, institution: entity.entity, surroundings, inHeading, nextIsName };
        const reading = readInstitution(span, index);
        if (reading) readings.push(reading);
        else others.add(form.entity);
      } else {
        const { beside, texts } = this.lens.namesakes;
        const hasNamesake = texts.has(form.entity);
        const namesakeWords = beside.get(form.entity) ?? nobody;
        const surface = text.slice(start, end);
        const result = readPerson({ form, surface, surroundings, around, namesakeWords, hasNamesake }, index);
        if (result.kind === 'reading') readings.push(result.reading);
        else if (result.kind === 'somebody-else') others.add(form.entity);
      }
    }
    return { readings, others: [...others] };
  }

  private formsOf(match: NameMatch | undefined): readonly SurfaceForm[] {
    return (match?.names ?? []).flatMap((index) => this.lens.forms[index] ?? []);
  }

  /** The full name right before (or after) an acronym of the same entity that stands beside it in brackets. */
  private definedAt(index: number): number | undefined {
    const match = this.matches[index];
    if (!match) return undefined;
    const acronyms = this.formsOf(match).filter(({ nameKind, form }) => nameKind === 'acronym' && form !== 'namesake');
    for (const [other, from, to] of [
      [this.matches[index - 1], this.matches[index - 1]?.end ?? 0, match.start],
      [this.matches[index + 1], match.end, this.matches[index + 1]?.start ?? 0],
    ] as const) {
      if (!other || !opensDefinition.test(this.block.text.slice(from, to))) continue;
      const fits = this.formsOf(other).some(
        (full) => full.nameKind !== 'acronym' && acronyms.some(({ entity }) => entity === full.entity),
      );
      if (fits) return other.start;
    }
    return undefined;
  }

  read(pageLanguage: string): BlockReading | null {
    const candidates: Candidate[] = [];
    const rivals: Rival[] = [];
    this.matches.forEach((match, index) => {
      const { readings, others } = this.readSpan(match);
      const defines = this.definedAt(index);
      const { start, end } = match;
      if (readings.length > 0) candidates.push({ start, end, readings, ...(defines === undefined ? {} : { defines }) });
      const defined = this.isExplained(end);
      for (const entity of others) rivals.push({ entity, at: start, defined });
    });
    const capitals = readCapitals(this.block.text, this.lens);
    const own = (rival: Rival): boolean =>
      this.matches.some(
        (match) =>
          match.start < rival.at + 1 &&
          rival.at < match.end &&
          this.formsOf(match).some(({ entity }) => entity === rival.entity),
      );
    rivals.push(...capitals.rivals.filter((rival) => !own(rival)));
    const { countries, namesakes } = capitals;
    const empty = candidates.length + rivals.length + namesakes.length + Object.keys(countries).length === 0;
    if (empty) return null;
    const { id, order, role, language } = this.block;
    return { id, order, role, language: language ?? pageLanguage, candidates, rivals, countries, namesakes };
  }

  /** Whether an acronym in brackets follows. */
  private isExplained(end: number): boolean {
    return /^\s*[(（]["“]?\p{Lu}[\p{L}]{1,7}["”]?[)）,;]/u.test(this.block.text.slice(end, end + 16));
  }
}

/** Null where the block says nothing that linking could use. */
export function readBlock(block: TextBlock, pageLanguage: string, lens: Lens): BlockReading | null {
  return new BlockReader(block, lens).read(pageLanguage);
}
