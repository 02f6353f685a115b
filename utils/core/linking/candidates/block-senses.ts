/** The competing senses that one block notes: for whom else its names stand. */
import { initialsExplained } from '../../languages/definitions/explained-initials.ts';
import type { NameMatch } from '../../matching/compiled-names/types.ts';
import type { EntityId } from '../../pack/types.ts';
import type { BlockNames } from './block-names.ts';
import { isLongerInHan } from './institutions/han-parts.ts';
import type { NameEntry } from './name-entry.ts';
import { lastFrom } from './places/near-countries.ts';
import type { Candidate, CompetingSense } from './types.ts';

/** How far behind a name its explanation is looked for, in UTF-16 units. */
const FAR = 24;

export class BlockSenses {
  readonly #found: CompetingSense[] = [];
  readonly #names: BlockNames;

  constructor(names: BlockNames) {
    this.#names = names;
  }

  /**
   * Notes a competing sense for each other bearer of the span, whether a pack knows the one that is meant or not. A
   * namesake that is spelled like the name itself says nothing about this span.
   */
  contestNamesakes(match: NameMatch): void {
    const forms = match.names.flatMap((index) => this.#names.known.at(index) ?? []);
    for (const { isNamesake, entity, surface } of forms) {
      if (!isNamesake || forms.some((other) => !other.isNamesake && other.entity === entity)) continue;
      const { text, name } = surface;
      if (isLongerInHan(text, name))
        this.#found.push({ entity: entity.id, text: name, at: match.start, defined: false, isOfLonger: true });
      else this.contest(entity.id, name.toUpperCase(), match);
    }
  }

  contestByDefinition({ entity, inCapitals }: NameEntry, at: number): void {
    this.#found.push({ entity: entity.id, text: inCapitals, at, defined: true });
  }

  contestAway({ entity, inCapitals }: NameEntry, at: number, unlessHome: Candidate['needsHome']): void {
    this.#found.push({ entity: entity.id, text: inCapitals, at, defined: false, unlessHome });
  }

  contestByWords({ entity, inCapitals }: NameEntry, at: number): void {
    this.#found.push({ entity: entity.id, text: inCapitals, at, defined: false, isOfWords: true });
  }

  /** Notes that another body is meant: a competing sense of the name, and of the acronym in brackets behind it. */
  contest(entity: EntityId, text: string, { start, end }: NameMatch): void {
    const gloss = initialsExplained(this.#names.text.slice(end, end + FAR))?.toUpperCase();
    this.#found.push({ entity, text, at: start, defined: gloss === text });
    if (gloss !== undefined && gloss !== text) this.#found.push({ entity, text: gloss, at: start, defined: true });
  }

  /** Whether the initials are those of the entity's own name. */
  #isOwn({ at, entity }: CompetingSense): boolean {
    const match = this.#names.matches[lastFrom(at, this.#names.matches)];
    return match !== undefined && at < match.end && this.#names.some(match, (entry) => entry.entity.id === entity);
  }

  /** Those that were noted, and those of names with the given initials. */
  withInitials(initials: readonly CompetingSense[]): readonly CompetingSense[] {
    for (const { from, ...sense } of initials)
      if (!this.#isOwn(sense)) this.#found.push({ ...sense, at: from ?? sense.at });
    return this.#found;
  }
}
