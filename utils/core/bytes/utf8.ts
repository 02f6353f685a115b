// A text may begin with what opens a file elsewhere.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Most texts are short and plain, for which the browser's decoder takes longer than this. */
export function decodeUtf8(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  for (let at = start; at < end; at++) {
    const byte = bytes[at] as number;
    if (byte > 0x7f) return decoder.decode(bytes.subarray(start, end));
    text += String.fromCharCode(byte);
  }
  return text;
}
