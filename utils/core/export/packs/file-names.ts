/**
 * A file system that encrypts names takes 143 bytes for one, the fewest of those in use; 13 are left for what follows
 * the stem: a number and the ending, ` 12345.md`.
 */
const MAX_BYTES = 130;

/** Windows takes these for devices, whatever ending follows. */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?= *(?:\.|$))/i;

let segmenter: Intl.Segmenter | undefined;

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** As many whole letters, with their marks, as fit. */
function cutToBytes(text: string, most: number): string {
  if (bytesOf(text) <= most) return text;
  segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' });
  let end = 0;
  let bytes = 0;
  // No letter of more bytes than units; what lies behind cannot fit.
  for (const { segment } of segmenter.segment(text.slice(0, most + 1))) {
    bytes += bytesOf(segment);
    if (bytes > most) break;
    end += segment.length;
  }
  return text.slice(0, end);
}

/**
 * The name of a file without its ending, from a title: what file
 * systems and note tools forbid is not in it; may be empty.
 */
export function fileStem(title: string): string {
  const plain = title
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\s\\/:*?"<>|#^[\]%]+/gu, ' ')
    .replace(/^[\s.]+/, '');
  const stem = cutToBytes(plain, MAX_BYTES).replace(/[\s.]+$/, '');
  return DEVICE.test(stem) ? `_${stem}` : stem;
}

/**
 * The same for two names that a file system may take for one: in other letter case, or written in other code points.
 */
export const sameFile = (name: string): string => name.toUpperCase().toLowerCase().normalize('NFC');
