import type { CaseRule } from './types.ts';

/**
 * The compiled names as bytes, little-endian. A header of 32-bit words, then one section after another, each
 * aligned to four bytes, so that all are read as typed arrays without being copied. ADR 3 has the reasons.
 */
const SECTIONS = [
  /** 16-bit words: the character table in runs. */
  'characters',
  /** One bit for each BMP code unit: a name may begin with it, written so. */
  'starts',
  /** A filter: the first two characters of names in scripts without spaces. */
  'bigrams',
  /** A pair of filters: first tokens that are names by themselves, and those that names go on from. */
  'roots',
  /** A pair of filters, of the nodes behind first tokens: where names end, and where names go on. */
  'nodes',
  /** Four 32-bit words a slot: see `slots.ts`. */
  'slots',
  /** Where each bucket of names begins in `names`. */
  'buckets',
  /** The names themselves, sorted and front-coded. */
  'names',
] as const;
export type Section = (typeof SECTIONS)[number];

const MAGIC = 0x5a474c50; // "PLGZ"
/** Changes with the layout, with the rules of matching and with the character table. */
export const LAYOUT_VERSION = 8;
const HEADER_WORDS = 5 + SECTIONS.length * 2;

/** In the entry of a slot: the name's number, that it may end with a bracket or full stop, and above them its rule. */
export const NUMBER = 0x0fffffff;
export const CLOSING = 0x10000000;
export const RULE_SHIFT = 29;
/** The case rules by the numbers that entries have for them. */
export const RULES: readonly CaseRule[] = ['exact', 'proper', 'caseless'];
/** More names than this are refused: their bytes alone would pass 100 MB. */
export const MAXIMUM_NAMES = 2_000_000;

/** Bytes that are not compiled names of this version, or are damaged. The message says which. */
export class CompiledNamesError extends Error {
  override readonly name = 'CompiledNamesError';
}

export interface Sections {
  readonly size: number;
  /** Of the names that were compiled. */
  readonly fingerprint: number;
  readonly sections: Readonly<Record<Section, Uint8Array>>;
}

/** Joins the sections; gives bytes that `sectionsOf` accepts. */
export function assemble(
  size: number,
  fingerprint: number,
  sections: Readonly<Record<Section, ArrayBufferView>>,
): Uint8Array<ArrayBuffer> {
  let length = HEADER_WORDS * 4;
  const places = SECTIONS.map((section) => {
    const offset = length;
    length = (length + sections[section].byteLength + 3) & ~3;
    return { section, offset };
  });
  const bytes = new Uint8Array(length);
  const header = new Uint32Array(bytes.buffer, 0, HEADER_WORDS);
  header.set([MAGIC, LAYOUT_VERSION, 0, size, fingerprint]);
  places.forEach(({ section, offset }, i) => {
    const { buffer, byteOffset, byteLength } = sections[section];
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), offset);
    header.set([offset, byteLength], 5 + i * 2);
  });
  header[2] = checksum(bytes);
  return bytes;
}

/**
 * The sections as views of the bytes, which are copied only where they do not begin at a
 * multiple of four. Throws CompiledNamesError.
 */
export function sectionsOf(given: Uint8Array): Sections {
  const bytes = given.byteOffset % 4 === 0 ? given : given.slice();
  if (bytes.byteLength < HEADER_WORDS * 4 || bytes.byteLength % 4 !== 0) {
    throw new CompiledNamesError(`These are not the bytes of compiled names: there are ${bytes.byteLength} of them.`);
  }
  const header = new Uint32Array(bytes.buffer, bytes.byteOffset, HEADER_WORDS);
  const [magic, version, sum, size = 0, fingerprint = 0] = header;
  if (magic !== MAGIC) throw new CompiledNamesError('These are not the bytes of compiled names.');
  if (version !== LAYOUT_VERSION) {
    throw new CompiledNamesError(
      `These compiled names have layout ${version}; layout ${LAYOUT_VERSION} is read. Compile them again.`,
    );
  }
  if (sum !== checksum(bytes))
    throw new CompiledNamesError('These compiled names are damaged: their checksum does not match.');
  const entries = SECTIONS.map((section, i) => {
    const [offset = 0, length = 0] = header.subarray(5 + i * 2, 7 + i * 2);
    if (offset + length > bytes.byteLength)
      throw new CompiledNamesError(`These compiled names are cut short in “${section}”.`);
    return [section, bytes.subarray(offset, offset + length)] as const;
  });
  return { size, fingerprint, sections: Object.fromEntries(entries) as Record<Section, Uint8Array> };
}

export const words16 = (bytes: Uint8Array): Uint16Array =>
  new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 1);
export const signed32 = (bytes: Uint8Array): Int32Array =>
  new Int32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 2);
export const words32 = (bytes: Uint8Array): Uint32Array =>
  new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 2);

const PRIME = 0x01000193;

/** Over all words but its own; four lanes, so that the multiplications do not wait for one another. */
function checksum(bytes: Uint8Array): number {
  const words = words32(bytes);
  // Its own word is the third one.
  let a = Math.imul(1 ^ (words[0] ?? 0), PRIME);
  let b = Math.imul(2 ^ (words[1] ?? 0), PRIME);
  let c = 3;
  let d = Math.imul(4 ^ (words[3] ?? 0), PRIME);
  const whole = words.length & ~3;
  for (let i = 4; i < whole; i += 4) {
    a = Math.imul(a ^ (words[i] ?? 0), PRIME);
    b = Math.imul(b ^ (words[i + 1] ?? 0), PRIME);
    c = Math.imul(c ^ (words[i + 2] ?? 0), PRIME);
    d = Math.imul(d ^ (words[i + 3] ?? 0), PRIME);
  }
  for (let i = whole; i < words.length; i++) a = Math.imul(a ^ (words[i] ?? 0), 0x85ebca6b);
  return (a ^ Math.imul(b, 3) ^ Math.imul(c, 5) ^ Math.imul(d, 7)) >>> 0;
}
