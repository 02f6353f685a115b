/** Names are kept sorted, in buckets of 16, each after the first as what it shares with the one before and the rest. */
const BUCKET = 16;
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** `sorted` need not be in any order, but neighbours should have their beginnings in common. */
export function packNames(sorted: readonly string[]): { names: Uint8Array; buckets: Uint32Array } {
  const buckets = new Uint32Array(Math.ceil(sorted.length / BUCKET));
  let bytes = new Uint8Array(1024);
  let length = 0;
  // The name and the one before it, each written over the one
  // before the last: an array for each would be most of the work.
  let [before, now] = [new Uint8Array(FIRST_ROOM), new Uint8Array(FIRST_ROOM)];
  let beforeLength = 0;
  const pushLength = (value: number): void => {
    let rest = value;
    for (; rest > 0x7f; rest >>>= 7) bytes[length++] = (rest & 0x7f) | 0x80;
    bytes[length++] = rest;
  };
  for (let place = 0; place < sorted.length; place += 1) {
    const name = sorted[place] as string;
    if (name.length * BYTES_A_UNIT > now.length) now = new Uint8Array(name.length * BYTES_A_UNIT);
    const end = writeName(name, now);
    const isFirst = place % BUCKET === 0;
    if (isFirst) buckets[place / BUCKET] = length;
    let shared = 0;
    if (!isFirst) while (shared < end && shared < beforeLength && before[shared] === now[shared]) shared += 1;
    const needed = length + end + 10;
    if (needed > bytes.length) {
      const larger = new Uint8Array(needed * 2);
      larger.set(bytes);
      bytes = larger;
    }
    pushLength(shared);
    pushLength(end - shared);
    for (let at = shared; at < end; at += 1) bytes[length++] = now[at] as number;
    [before, now] = [now, before];
    beforeLength = end;
  }
  return { names: bytes.slice(0, length), buckets };
}

/** In bytes; more for a longer name. */
const FIRST_ROOM = 600;
/** The most bytes that one UTF-16 unit takes. */
const BYTES_A_UNIT = 3;

/** Writes a name into `room`, which is long enough, and gives its length; most are of ASCII, and then not encoded. */
function writeName(name: string, room: Uint8Array<ArrayBuffer>): number {
  for (let at = 0; at < name.length; at++) {
    const unit = name.charCodeAt(at);
    if (unit > 0x7f) return encoder.encodeInto(name, room).written;
    room[at] = unit;
  }
  return name.length;
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
