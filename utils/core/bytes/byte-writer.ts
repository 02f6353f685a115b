import { BYTES_A_UNIT, encodeUtf8, utf8Length } from './utf8.ts';

/** Bytes that are written one after another. */
export class ByteWriter {
  #bytes = new Uint8Array(1 << 16);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** A whole number from 0 to 2³² − 1: seven bits a byte, the lowest first. */
  number(value: number): void {
    this.#reserve(5);
    let rest = value;
    while (rest > 0x7f) {
      this.#bytes[this.#length++] = (rest & 0x7f) | 0x80;
      rest >>>= 7;
    }
    this.#bytes[this.#length++] = rest;
  }

  /** The text as UTF-8, after its number of bytes, times `factor` plus `tag`. */
  text(text: string, factor = 1, tag = 0): void {
    const start = this.#length;
    // Nearly all texts are plain, so that each character is one byte.
    this.number(text.length * factor + tag);
    this.#reserve(text.length);
    const bytes = this.#bytes;
    let at = this.#length;
    for (let index = 0; index < text.length; index++) {
      const unit = text.charCodeAt(index);
      if (unit > 0x7f) return this.#encode(text, start, factor, tag);
      bytes[at++] = unit;
    }
    this.#length = at;
  }

  /** The text as UTF-8 alone; the caller notes where it ends. */
  bare(text: string): void {
    this.#reserve(text.length * BYTES_A_UNIT);
    this.#length = encodeUtf8(text, this.#bytes, this.#length);
  }

  /** Writes the text from `start` on. */
  #encode(text: string, start: number, factor: number, tag: number): void {
    this.#length = start;
    this.number(utf8Length(text) * factor + tag);
    this.bare(text);
  }

  /** What was written so far; nothing may be written after that. */
  finish(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(0, this.#length);
  }

  #reserve(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const larger = new Uint8Array((this.#length + more) * 2);
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}
