import { ByteWriter } from './byte-writer.ts';
import { asWords32, BytesError, readJson, readSections, writeSections } from './sections.ts';
import { decodeUtf8 } from './utf8.ts';

/**
 * Values of JSON, row by row, in about a third of the bytes, each read by itself: what many rows share (the names of
 * fields, a country, a kind) stands once in a table. The background holds 100,000 entities in this form, and spells out
 * those that a page names.
 */
const SECTIONS = ['shared', 'shapes', 'starts', 'rows'] as const;
const VERSION = 1;

/** The lowest three bits of the number that begins a value say what follows; the others are a size or an index. */
const SHARED = 0;
const TEXT = 1;
/** A text that stands earlier in the row. */
const AGAIN = 2;
const LIST = 3;
const OBJECT = 4;
const WHOLE = 5;
const CONSTANT = 6;
/** Another number, as text. */
const NUMBER = 7;
const CONSTANTS: readonly unknown[] = [null, false, true];

/** Texts that occur as often are shared, if they are no longer than this. */
const OFTEN = 3;
const MAX_SHARED_LENGTH = 60;
const MAX_WHOLE = 2 ** 28;

/**
 * Rows of a list, or rows that are made when they are asked for, so that those of a large pack are not all in memory.
 */
export type Rows<Row> = Pick<readonly Row[], 'length' | 'at'>;

/** Packs rows of plain JSON; a field that is `undefined` is left out. */
export function packRows(rows: Rows<unknown>): Uint8Array<ArrayBuffer> {
  const packer = packerOf(rows);
  for (let index = 0; index < rows.length; index += 1) packer.add(rows.at(index));
  return packer.finish();
}

function packerOf(rows: Rows<unknown>): RowPacker {
  const steps = RowPacker.for(rows);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** So many rows take about a millisecond. */
const ROWS_A_STEP = 100;

/** Packs rows one after another, for a caller that does more with each row that it makes. */
export class RowPacker {
  readonly #shared: readonly string[];
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #shapes = new Map<string, number>();
  readonly #shapeList: (readonly string[])[] = [];
  /** By the number of fields: the shape that was last seen with so many, which the next object most often has too. */
  readonly #lastShapes: number[] = [];
  readonly #writer = new ByteWriter();
  readonly #starts: Uint32Array;
  readonly #texts = new EarlierTexts();
  #count = 0;

  private constructor(length: number, shared: readonly string[]) {
    this.#shared = shared;
    this.#numbers = new Map(shared.map((text, index) => [text, index]));
    this.#starts = new Uint32Array(length + 1);
  }

  /** For these rows, which it looks through for frequent texts in steps of about a millisecond. */
  static *for(rows: Rows<unknown>): Generator<void, RowPacker, void> {
    return new RowPacker(rows.length, yield* frequentTexts(rows));
  }

  /** The next row. */
  add(row: unknown): void {
    this.#texts.clear();
    this.#write(row);
    this.#count += 1;
    this.#starts[this.#count] = this.#writer.length;
  }

  /** All rows were added. */
  finish(): Uint8Array<ArrayBuffer> {
    return writeSections(SECTIONS, VERSION, {
      shared: json(this.#shared),
      shapes: json(this.#shapeList),
      starts: this.#starts,
      rows: this.#writer.finish(),
    });
  }

  #write(value: unknown): void {
    if (typeof value === 'string') this.#writeText(value);
    else if (typeof value === 'number') {
      if (Number.isInteger(value) && value >= 0 && value < MAX_WHOLE && !Object.is(value, -0))
        this.#tagged(WHOLE, value);
      else this.#writer.text(JSON.stringify(value), 8, NUMBER);
    } else if (Array.isArray(value)) {
      this.#tagged(LIST, value.length);
      for (const item of value) this.#write(item);
    } else if (typeof value === 'object' && value !== null) {
      const all = Object.keys(value);
      // At once: to ask for one field after another takes longer where objects have many shapes.
      const values: readonly unknown[] = Object.values(value);
      const hasHole = values.includes(undefined);
      this.#tagged(OBJECT, this.#shapeOf(hasHole ? all.filter((_, at) => values[at] !== undefined) : all));
      for (const inner of values) if (inner !== undefined) this.#write(inner);
    } else this.#tagged(CONSTANT, value === true ? 2 : value === false ? 1 : 0);
  }

  #writeText(text: string): void {
    const number = this.#numbers.get(text);
    if (number !== undefined) return this.#tagged(SHARED, number);
    const earlier = this.#texts.placeOf(text);
    if (earlier >= 0) return this.#tagged(AGAIN, earlier);
    this.#texts.add(text);
    this.#writer.text(text, 8, TEXT);
  }

  #tagged(tag: number, value: number): void {
    this.#writer.number(value * 8 + tag);
  }

  #shapeOf(fields: readonly string[]): number {
    const last = this.#lastShapes[fields.length] ?? -1;
    if (isSame(this.#shapeList[last], fields)) return last;
    const key = fields.join('\n');
    const shape = this.#shapes.get(key) ?? this.#shapeList.push(fields) - 1;
    this.#shapes.set(key, shape);
    this.#lastShapes[fields.length] = shape;
    return shape;
  }
}

/** The texts of one row. Most rows have few, which a list finds faster than a map that is made for each row. */
class EarlierTexts {
  readonly #list: string[] = [];
  #places: Map<string, number> | null = null;

  clear(): void {
    this.#list.length = 0;
    this.#places = null;
  }

  /** −1 for a text that was not added. */
  placeOf(text: string): number {
    if (this.#places === null) return this.#list.indexOf(text);
    return this.#places.get(text) ?? -1;
  }

  add(text: string): void {
    const size = this.#list.push(text);
    if (this.#places !== null) this.#places.set(text, size - 1);
    else if (size > MAX_LISTED) this.#places = new Map(this.#list.map((each, place) => [each, place]));
  }
}
const MAX_LISTED = 16;

function isSame(shape: readonly string[] | undefined, fields: readonly string[]): boolean {
  if (shape === undefined) return false;
  for (let at = 0; at < fields.length; at++) if (shape[at] !== fields[at]) return false;
  return true;
}

const json = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

/** What is frequent shows in so many rows, spread evenly. */
const SAMPLE = 4000;

/** The most frequent ones first, since small numbers take fewer bytes. */
function* frequentTexts(rows: Rows<unknown>): Generator<void, readonly string[], void> {
  const counts = new Map<string, number>();
  const count = (value: unknown): void => {
    if (typeof value === 'string') {
      if (value.length <= MAX_SHARED_LENGTH) counts.set(value, (counts.get(value) ?? 0) + 1);
    } else if (Array.isArray(value)) for (const item of value) count(item);
    else if (typeof value === 'object' && value !== null) for (const item of Object.values(value)) count(item);
  };
  const step = Math.ceil(rows.length / SAMPLE);
  for (let index = 0; index < rows.length; index += step) {
    count(rows.at(index));
    if ((index / step) % ROWS_A_STEP === ROWS_A_STEP - 1) yield;
  }
  yield;
  return [...counts]
    .filter(([, times]) => times > OFTEN)
    .sort((a, b) => b[1] - a[1])
    .map(([text]) => text);
}

/** Packed rows, of which `at` spells out one. */
export class PackedRows<Row> {
  readonly length: number;
  readonly #shared: readonly string[];
  readonly #shapes: readonly (readonly string[])[];
  readonly #starts: Uint32Array;
  readonly #bytes: Uint8Array;
  #at = 0;
  #texts: string[] = [];

  /** Throws BytesError for bytes that `packRows` did not make. */
  constructor(bytes: Uint8Array) {
    const { shared, shapes, starts, rows } = readSections(SECTIONS, VERSION, bytes);
    this.#shared = readJson(shared) as readonly string[];
    this.#shapes = readJson(shapes) as readonly (readonly string[])[];
    this.#starts = asWords32(starts);
    this.#bytes = rows;
    this.length = this.#starts.length - 1;
  }

  /** The row of that number. Throws BytesError where there is none, or where its bytes are damaged. */
  at(index: number): Row {
    const start = this.#starts[index];
    if (start === undefined || index >= this.length) throw new BytesError(`There is no row ${index}.`);
    this.#at = start;
    this.#texts = [];
    try {
      return this.#read() as Row;
    } catch (error) {
      throw new BytesError(`Row ${index} is damaged: ${error}`);
    }
  }

  #number(): number {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = this.#bytes[this.#at++] ?? 0;
      value += (byte & 0x7f) * factor;
      if (byte < 0x80) return value;
    }
  }

  #text(length: number): string {
    const start = this.#at;
    this.#at += length;
    return decodeUtf8(this.#bytes, start, this.#at);
  }

  #read(): unknown {
    const head = this.#number();
    const value = Math.floor(head / 8);
    switch (head & 7) {
      case SHARED:
        return this.#shared[value];
      case TEXT: {
        const text = this.#text(value);
        this.#texts.push(text);
        return text;
      }
      case AGAIN:
        return this.#texts[value];
      case LIST:
        return Array.from({ length: value }, () => this.#read());
      case OBJECT: {
        const made: Record<string, unknown> = {};
        for (const field of this.#shapes[value] ?? []) made[field] = this.#read();
        return made;
      }
      case WHOLE:
        return value;
      case CONSTANT:
        return CONSTANTS[value];
      default:
        return JSON.parse(this.#text(value));
    }
  }
}
