/** The names in the bytes of a pack's file, counted before it is parsed: parsing a very large one takes all memory. */
import { encodingOf } from './decode-text.ts';

/** Each name takes so many bytes at least: {"text":"A","kind":"full"} */
export const MIN_BYTES_OF_NAME = 26;

const BYTES_THAT_TELL_ENCODING = 4;
const ENTITY_LISTS: ReadonlySet<string> = new Set(['institutions', 'officials']);
const LONGEST_KEY = 'institutions'.length;

/** Brackets that are open inside the document, inside an entity of a list, and inside a name of its list. */
const IN_DOCUMENT = 1;
const IN_ENTITY = 3;
const IN_NAME = 5;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COLON = 0x3a;
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];

/**
 * Takes the bytes of a JSON file piece by piece, in UTF-8 or UTF-16, and counts as `checkSize` does: the names of institutions
 * and officials, and one for an entity that lists none. Namesakes, places and records count nothing.
 */
export class NameCounter {
  #count = 0;
  /** The first bytes, while they are too few to tell the encoding. */
  #head = new Uint8Array(0);
  /** `null` for an encoding that no pack is read in. */
  #decoder: TextDecoder | null | undefined;
  #depth = 0;
  #isInString = false;
  #isEscaped = false;
  /** The last string of the document or of an entity, as far as a key is long. */
  #string = '';
  #isEntityList = false;
  #isNameList = false;
  /** Names of the entity that is read. */
  #names = 0;

  get count(): number {
    return this.#count;
  }

  add(bytes: Uint8Array): void {
    if (this.#decoder !== undefined) {
      this.#read(this.#decoder?.decode(bytes, { stream: true }) ?? '');
      return;
    }
    const head = new Uint8Array(this.#head.length + bytes.length);
    head.set(this.#head);
    head.set(bytes, this.#head.length);
    this.#head = head;
    if (head.length < BYTES_THAT_TELL_ENCODING) return;
    const encoding = encodingOf(head);
    this.#decoder = encoding === null ? null : new TextDecoder(encoding);
    this.#head = new Uint8Array(0);
    this.add(head);
  }

  #read(text: string): void {
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      if (this.#isInString) this.#readInString(unit);
      else if (unit === QUOTE) {
        this.#isInString = true;
        this.#string = '';
      } else if (unit === COLON) this.#readKey();
      else if (unit === OPEN_OBJECT || unit === OPEN_LIST) {
        this.#depth += 1;
        if (unit === OPEN_OBJECT) this.#open();
      } else if (unit === CLOSE_OBJECT || unit === CLOSE_LIST) this.#depth -= 1;
    }
  }

  #readInString(unit: number): void {
    if (this.#isEscaped) this.#isEscaped = false;
    else if (unit === BACKSLASH) this.#isEscaped = true;
    else if (unit === QUOTE) this.#isInString = false;
    // One more than the longest key, so that no longer string is taken for it.
    else if (this.#depth <= IN_ENTITY && this.#string.length <= LONGEST_KEY) this.#string += String.fromCharCode(unit);
  }

  #readKey(): void {
    if (this.#depth === IN_DOCUMENT) this.#isEntityList = ENTITY_LISTS.has(this.#string);
    else if (this.#depth === IN_ENTITY) this.#isNameList = this.#string === 'names';
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
