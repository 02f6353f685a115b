/** The names in the bytes of a pack's file, counted before it is parsed: parsing a very large one takes all memory. */
import { encodingOf } from './decode-text.ts';

/** Each name takes so many bytes at least: {"text":"A","kind":"full"} */
export const MIN_BYTES_OF_NAME = 26;

const BYTES_THAT_TELL_ENCODING = 4;
const encoder = new TextEncoder();
const ENTITY_LISTS: ReadonlySet<string> = new Set(['institutions', 'officials']);
const LONGEST_KEY = 'institutions'.length;
const NAMES = 'names';

/** Brackets that are open inside the document, inside an entity of a list, and inside a name of its list. */
const IN_DOCUMENT = 1;
const IN_ENTITY = 3;
const IN_NAME = 5;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COLON = 0x3a;
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];

/** At least as many as a file has objects, and so names, in whatever encoding: a fast look that excludes most files. */
export function mostObjectsIn(bytes: Uint8Array): number {
  let count = 0;
  for (let at = 0; at < bytes.length; at += 1) if (bytes[at] === OPEN_OBJECT) count += 1;
  return count;
}

/**
 * Takes the bytes of a JSON file piece by piece, in UTF-8 or UTF-16, and counts as `checkSize` does: the names of
 * institutions and officials, and one for an entity that lists none. Namesakes, places and records count nothing.
 */
export class NameCounter {
  #count = 0;
  /** The first bytes, while they are too few to tell the encoding. */
  #head = new Uint8Array(0);
  /** Of UTF-16. */
  #decoder: TextDecoder | null = null;
  /** `null` for an encoding that no pack is read in. */
  #encoding: ReturnType<typeof encodingOf> | undefined;
  #depth = 0;
  #isInString = false;
  #isEscaped = false;
  /** The bytes of the last string of the document or of an entity, one more than the longest key has. */
  readonly #string = new Uint8Array(LONGEST_KEY + 1);
  #length = 0;
  #isEntityList = false;
  #isNameList = false;
  /** Names of the entity that is read. */
  #names = 0;

  get count(): number {
    return this.#count;
  }

  add(bytes: Uint8Array): void {
    if (this.#encoding === undefined) this.#begin(bytes);
    else if (this.#encoding === 'utf-8') this.#read(bytes);
    else if (this.#decoder) this.#read(encoder.encode(this.#decoder.decode(bytes, { stream: true })));
  }

  #begin(bytes: Uint8Array): void {
    const head = new Uint8Array(this.#head.length + bytes.length);
    head.set(this.#head);
    head.set(bytes, this.#head.length);
    this.#head = head;
    if (head.length < BYTES_THAT_TELL_ENCODING) return;
    this.#encoding = encodingOf(head);
    if (this.#encoding !== null && this.#encoding !== 'utf-8') this.#decoder = new TextDecoder(this.#encoding);
    this.#head = new Uint8Array(0);
    this.add(head);
  }

  /** No byte of a character beyond ASCII is one of the signs that are looked for. */
  #read(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length; at += 1) {
      if (this.#isInString) {
        at = this.#readString(bytes, at);
        continue;
      }
      const byte = bytes[at];
      if (byte === QUOTE) {
        this.#isInString = true;
        this.#length = 0;
      } else if (byte === COLON) this.#readKey();
      else if (byte === OPEN_OBJECT || byte === OPEN_LIST) {
        this.#depth += 1;
        if (byte === OPEN_OBJECT) this.#open();
      } else if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) this.#depth -= 1;
    }
  }

  /** Reads on in a string; gives where its end stands, or the last byte. */
  #readString(bytes: Uint8Array, start: number): number {
    const isKept = this.#depth <= IN_ENTITY;
    for (let at = start; at < bytes.length; at += 1) {
      const byte = bytes[at] as number;
      if (this.#isEscaped) this.#isEscaped = false;
      else if (byte === BACKSLASH) this.#isEscaped = true;
      else if (byte === QUOTE) {
        this.#isInString = false;
        return at;
      } else if (isKept && this.#length <= LONGEST_KEY) this.#string[this.#length++] = byte;
    }
    return bytes.length - 1;
  }

  #readKey(): void {
    if (this.#depth === IN_DOCUMENT) this.#isEntityList = ENTITY_LISTS.has(this.#key());
    else if (this.#depth === IN_ENTITY) this.#isNameList = this.#length === NAMES.length && this.#key() === NAMES;
  }

  #key(): string {
    return String.fromCharCode(...this.#string.subarray(0, this.#length));
  }

  #open(): void {
    if (!this.#isEntityList) return;
    if (this.#depth === IN_ENTITY) {
      this.#count += 1;
      this.#names = 0;
      this.#isNameList = false;
    } else if (this.#depth === IN_NAME && this.#isNameList) {
      this.#names += 1;
      if (this.#names > 1) this.#count += 1;
    }
  }
}
