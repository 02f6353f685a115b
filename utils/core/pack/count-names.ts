/** The names in the bytes of a pack's file, counted before it is parsed: parsing a very large one takes all memory. */

const bytesOf = (text: string): readonly number[] => Array.from(text, (character) => character.charCodeAt(0));
/** A field of a name, and the field of an entity that lists its names. */
const TEXT = bytesOf('"text"');
const NAMES = bytesOf('"names"');
const QUOTE = 0x22;
const COLON = 0x3a;
const isSpace = (byte: number): boolean => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);

/** Each name takes so many bytes at least: {"text":"A","kind":"full"} */
export const MIN_BYTES_OF_NAME = 26;

/**
 * Takes the bytes of a JSON file piece by piece, in UTF-8 or UTF-16, and counts names and namesakes; one for an entity that
 * lists none.
 */
export class NameCounter {
  #count = 0;
  /** Whether the list that began last has no name yet. */
  #isListEmpty = false;
  #key = TEXT;
  /** How much of the key was read; all of it while its colon is awaited. */
  #read = 0;

  get count(): number {
    return this.#count;
  }

  add(bytes: Uint8Array): void {
    let key = this.#key;
    let read = this.#read;
    for (let at = 0; at < bytes.length; at++) {
      const byte = bytes[at] as number;
      // Half of the bytes of UTF-16.
      if (byte === 0) continue;
      if (read === 1) key = byte === NAMES[1] ? NAMES : TEXT;
      if (read < key.length) {
        if (byte === key[read]) read += 1;
        else read = byte === QUOTE ? 1 : 0;
      } else if (byte === COLON) {
        this.#found(key);
        read = 0;
      } else if (!isSpace(byte)) read = 0;
    }
    this.#key = key;
    this.#read = read;
  }

  #found(key: readonly number[]): void {
    if (key === NAMES) {
      this.#count += 1;
      this.#isListEmpty = true;
    } else if (this.#isListEmpty) this.#isListEmpty = false;
    else this.#count += 1;
  }
}
