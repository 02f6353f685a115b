/** A file of a ZIP archive as the directory at the archive's end describes it (APPNOTE 4.3.12); it need not be true. */
export interface ZipEntry {
  readonly name: string;
  /** Bytes in the archive. */
  readonly packed: number;
  /** Bytes that it is said to unpack to. */
  readonly unpacked: number;
  /** 0: stored as it is; 8: deflated. */
  readonly method: number;
  readonly crc: number;
  readonly isEncrypted: boolean;
  /** Of its own header, in bytes from the start of the archive. */
  readonly headerAt: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const END_64 = 0x06064b50;
const END_64_LOCATOR = 0x07064b50;
/** A number that does not fit stands in a field of 64 bits elsewhere; some writers put every number there. */
const ELSEWHERE = 0xffffffff;
const ELSEWHERE_16 = 0xffff;
const EXTRA_64 = 1;

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** How many entries the directory has, and where it begins; null where the bytes are no whole archive. */
function directoryOf(view: DataView): { readonly count: number; readonly at: number } | null {
  const first = Math.max(0, view.byteLength - 65_557);
  let end = view.byteLength - 22;
  while (end >= first && view.getUint32(end, true) !== END) end -= 1;
  if (end < first) return null;
  const count = view.getUint16(end + 10, true);
  const at = view.getUint32(end + 16, true);
  if (count !== ELSEWHERE_16 && at !== ELSEWHERE) return { count, at };
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== END_64_LOCATOR) return null;
  const end64 = Number(view.getBigUint64(locator + 8, true));
  if (end64 + 56 > view.byteLength || view.getUint32(end64, true) !== END_64) return null;
  return { count: Number(view.getBigUint64(end64 + 32, true)), at: Number(view.getBigUint64(end64 + 48, true)) };
}

/** The numbers of 64 bits among an entry's extra fields, in the order of those that stand there. */
function* numbers64(view: DataView, from: number, to: number): Generator<number, void> {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== EXTRA_64) continue;
    const end = Math.min(to, at + 4 + view.getUint16(at + 2, true));
    for (let number = at + 4; number + 8 <= end; number += 8) yield Number(view.getBigUint64(number, true));
    return;
  }
}

/** The entries of a ZIP archive; `null` where the bytes are no whole archive. Nothing is unpacked. */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] | null {
  const view = viewOf(bytes);
  const directory = directoryOf(view);
  if (!directory) return null;
  const entries: ZipEntry[] = [];
  let { at } = directory;
  for (let count = 0; count < directory.count; count += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) return null;
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    if (extraEnd > bytes.length) return null;
    const elsewhere = numbers64(view, nameEnd, extraEnd);
    const number = (offset: number): number => {
      const here = view.getUint32(at + offset, true);
      return here === ELSEWHERE ? (elsewhere.next().value ?? here) : here;
    };
    // In the order in which the extra field has those that stand there.
    const unpacked = number(24);
    const packed = number(20);
    const headerAt = number(42);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)),
      packed,
      unpacked,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      headerAt,
    });
    at = extraEnd + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The bytes of an entry as they stand in the archive; `null` where they do not. */
export function packedBytes(bytes: Uint8Array, { headerAt, packed }: ZipEntry): Uint8Array | null {
  const view = viewOf(bytes);
  if (headerAt + 30 > bytes.length || view.getUint32(headerAt, true) !== LOCAL_HEADER) return null;
  const start = headerAt + 30 + view.getUint16(headerAt + 26, true) + view.getUint16(headerAt + 28, true);
  return start + packed > bytes.length ? null : bytes.subarray(start, start + packed);
}
