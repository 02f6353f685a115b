/** Bytes that cannot be read: cut short, or of another form. */
export class BytesError extends Error {
  override readonly name = 'BytesError';
}

const MAGIC = 0x534e4c50; // "PLNS"
const HEADER_WORDS = 3;

/**
 * Joins parts to one block that `readSections` reads in place: a header with the version, then one part after another,
 * each at a multiple of eight bytes. Little-endian, as is every device that runs these browsers.
 */
export function writeSections<Name extends string>(
  names: readonly Name[],
  version: number,
  parts: Readonly<Record<Name, ArrayBufferView>>,
): Uint8Array<ArrayBuffer> {
  const places: number[] = [];
  let length = aligned((HEADER_WORDS + names.length * 2) * 4);
  for (const name of names) {
    places.push(length, parts[name].byteLength);
    length = aligned(length + parts[name].byteLength);
  }
  const bytes = new Uint8Array(length);
  new Uint32Array(bytes.buffer).set([MAGIC, version, names.length, ...places]);
  names.forEach((name, index) => {
    const { buffer, byteOffset, byteLength } = parts[name];
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), places[index * 2]);
  });
  return bytes;
}

/**
 * The parts as views of the bytes, which are copied only where they do not begin at a multiple of eight. Throws
 * BytesError for bytes of another version or form, or that were cut.
 */
export function readSections<Name extends string>(
  names: readonly Name[],
  version: number,
  given: Uint8Array,
): Readonly<Record<Name, Uint8Array>> {
  const bytes = given.byteOffset % 8 === 0 ? given : given.slice();
  const words = HEADER_WORDS + names.length * 2;
  if (bytes.byteLength < words * 4) throw new BytesError(`There are only ${bytes.byteLength} bytes.`);
  const [magic, found, count, ...places] = new Uint32Array(bytes.buffer, bytes.byteOffset, words);
  if (magic !== MAGIC) throw new BytesError('These bytes hold no sections.');
  if (found !== version || count !== names.length)
    throw new BytesError(`These bytes have version ${found}; version ${version} is read.`);
  const parts = names.map((name, index) => {
    const [start = 0, length = 0] = places.slice(index * 2);
    if (start + length > bytes.byteLength) throw new BytesError(`These bytes are cut short in “${name}”.`);
    return [name, bytes.subarray(start, start + length)] as const;
  });
  return Object.fromEntries(parts) as Record<Name, Uint8Array>;
}

/** Fatal: with another letter in place of a broken byte, a wrong name would be read. */
const decoder = new TextDecoder('utf-8', { fatal: true });

/** The value of JSON in UTF-8. Throws BytesError where the bytes are not that. */
export function readJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(decoder.decode(bytes));
  } catch (error) {
    throw new BytesError(`These bytes hold no JSON: ${error}`);
  }
}

const aligned = (length: number): number => (length + 7) & ~7;

export const asWords16 = (bytes: Uint8Array): Uint16Array =>
  new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 1);
export const asWords32 = (bytes: Uint8Array): Uint32Array =>
  new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 2);
