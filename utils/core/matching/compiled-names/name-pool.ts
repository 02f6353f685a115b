/** Names are kept sorted, in buckets of 16, each after the first as what it shares with the one before and the rest. */
const BUCKET = 16;
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** `sorted` need not be in any order, but neighbours should have their beginnings in common. */
export function packNames(sorted: readonly string[]): { names: Uint8Array; buckets: Uint32Array } {
  const buckets = new Uint32Array(Math.ceil(sorted.length / BUCKET));
  let bytes = new Uint8Array(1024);
  let length = 0;
  let before: Uint8Array = new Uint8Array();
  // Two names side by side, each written over the one before the last.
  const [one, other] = [new Uint8Array(LONGEST_PLAIN), new Uint8Array(LONGEST_PLAIN)];
  const push = (byte: number): void => {
    bytes[length++] = byte;
  };
  const pushLength = (value: number): void => {
    for (let rest = value; ; rest >>>= 7) {
      push(rest < 0x80 ? rest : (rest & 0x7f) | 0x80);
      if (rest < 0x80) break;
    }
  };
  sorted.forEach((name, i) => {
    const encoded = plainBytes(name, i % 2 === 0 ? one : other) ?? encoder.encode(name);
    const first = i % BUCKET === 0;
    if (first) buckets[i / BUCKET] = length;
    const shared = first ? 0 : sharedLength(before, encoded);
    const needed = length + encoded.length + 10;
    if (needed > bytes.length) {
      const larger = new Uint8Array(needed * 2);
      larger.set(bytes);
      bytes = larger;
    }
    pushLength(shared);
    pushLength(encoded.length - shared);
    bytes.set(encoded.subarray(shared), length);
    length += encoded.length - shared;
    before = encoded;
  });
  return { names: bytes.slice(0, length), buckets };
}

/** In UTF-16 units. */
const LONGEST_PLAIN = 200;

/** The bytes of a name of ASCII, written into `room`; null for another one, or one without room. */
function plainBytes(name: string, room: Uint8Array): Uint8Array | null {
  if (name.length > room.length) return null;
  for (let at = 0; at < name.length; at++) {
    const unit = name.charCodeAt(at);
    if (unit > 0x7f) return null;
    room[at] = unit;
  }
  return room.subarray(0, name.length);
}

function sharedLength(a: Uint8Array, b: Uint8Array): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

/** The name at a place in the sorted order. */
export function unpackName(names: Uint8Array, buckets: Uint32Array, place: number): string {
  let at = buckets[Math.floor(place / BUCKET)] ?? 0;
  const readLength = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = names[at++] ?? 0;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
  };
  let name = new Uint8Array();
  for (let i = 0; i <= place % BUCKET; i++) {
    const shared = readLength();
    const rest = readLength();
    const next = new Uint8Array(shared + rest);
    next.set(name.subarray(0, shared));
    next.set(names.subarray(at, at + rest), shared);
    at += rest;
    name = next;
  }
  return decoder.decode(name);
}
