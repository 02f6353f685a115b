import { readCountry } from '../cells/read-country.ts';
import { namesInstitution } from '../cells/read-partner.ts';
import type { Column } from '../columns/guess-columns.ts';
import type { Cell } from '../tables/types.ts';
import { foldCell, phrasePattern } from '../words/fold.ts';
import type { ColumnField } from '../words/header-words.ts';
import { COUNTED } from '../words/row-words.ts';
import { headsUnits } from './unit-headings.ts';

/** Whose row it is where the partner's cell is empty. */
export type PartnerAbove =
  /** The heading of its group names the partner: the row with what the heading says. */
  | { readonly cells: readonly Cell[] }
  /** The row above names it. `isGuess`: the row may as well be that of another one. */
  | { readonly row: number; readonly isGuess: boolean };

const NAMING = new Set<ColumnField>(['partner', 'partner.local', 'country']);
/** What makes a row look like one of its own, whose partner is missing. */
const OWN = new Set<ColumnField>(['number', 'identifier.erasmus', 'place', 'country']);
/** "Partner universities" heads many. */
const MANY = phrasePattern(COUNTED, 'u');

const ownText = (cell: Cell | undefined): string => (cell && !cell.filledDown ? foldCell(cell.text) : '');

/**
 * Remembers, row by row, whom an empty cell of the partner stands for. Registers name a partner once and list its
 * further agreements below; a partner that is only missing looks the same, but for what else the row says.
 */
export class PartnersAbove {
  readonly #partnerAt: number;
  readonly #countryAt: number | undefined;
  readonly #namingAt: readonly number[];
  readonly #ownAt: readonly number[];
  #row: number | null = null;
  #heading: readonly Cell[] | null = null;
  #country = '';
  /** Something that is no agreement stands between. */
  #isApart = false;

  constructor(columns: readonly Column[], partnerAt: number) {
    const columnsOf = (fields: ReadonlySet<ColumnField>): readonly number[] =>
      columns.filter((column) => column.fields.some((field) => fields.has(field))).map(({ at }) => at);
    this.#partnerAt = partnerAt;
    this.#countryAt = columns.find(({ fields }) => fields.length === 1 && fields[0] === 'country')?.at;
    this.#namingAt = columnsOf(NAMING);
    this.#ownAt = columnsOf(OWN).filter((at) => at !== partnerAt);
  }

  /** A row names its partner. `record`: its number, or that of the row which it repeats. */
  named(record: number, row: readonly Cell[]): void {
    this.#row = record;
    this.#heading = null;
    this.#isApart = false;
    this.#country = this.#countryOf(row) || this.#country;
  }

  /** A row names the partner of those below it, and nothing else. */
  headed(row: readonly Cell[]): void {
    this.#row = null;
    this.#heading = row;
    this.#country = this.#countryOf(row) || this.#country;
  }

  /** A text heads the rows below it. */
  grouped(text: string): void {
    this.ended();
    if (!namesInstitution(text) || headsUnits(text) || MANY.test(foldCell(text))) return;
    this.#heading = Array.from({ length: this.#partnerAt + 1 }, (_, at) => ({
      text: at === this.#partnerAt ? text : '',
    }));
    this.#country = '';
  }

  /** No cell below stands for a partner above. */
  ended(): void {
    this.#row = null;
    this.#heading = null;
  }

  /** Something that is no agreement, such as a header that comes again. */
  apart(): void {
    this.#isApart = true;
  }

  /** Null where nothing says whose row it is. */
  of(row: readonly Cell[]): PartnerAbove | null {
    const country = this.#countryOf(row);
    if (country !== '' && this.#country !== '' && country !== this.#country) return null;
    const heading = this.#heading;
    if (heading)
      return {
        cells: row.map((cell, at) =>
          cell.text === '' && heading[at] && this.#namingAt.includes(at) ? { ...heading[at], filledDown: true } : cell,
        ),
      };
    if (this.#row === null) return null;
    return { row: this.#row, isGuess: this.#isApart || this.#ownAt.some((at) => ownText(row[at]) !== '') };
  }

  #countryOf(row: readonly Cell[]): string {
    const text = this.#countryAt === undefined ? '' : (row[this.#countryAt]?.text ?? '');
    return readCountry(text).country ?? foldCell(text);
  }
}
