/** The encoding of a JSON file by its first bytes: a byte order mark, or the zero bytes beside the first character. */
export function encodingOf([a, b, c, d]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? null : 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0) return b === 0 ? null : 'utf-16be';
  if (b === 0) return c === 0 ? null : 'utf-16le';
  return 'utf-8';
}

/**
 * The text of a JSON file, which is UTF-8 or UTF-16. `null` for any other encoding: the encoding is not known, and a
 * wrong guess would damage names unnoticed.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const encoding = encodingOf(bytes);
  if (encoding === null) return null;
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
