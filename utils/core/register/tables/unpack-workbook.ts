import { Inflate, type Zippable, zipSync } from 'fflate';
import { TableFault } from './types.ts';
import { packedBytes, type ZipEntry, zipEntries } from './zip-entries.ts';

/** A workbook of 50,000 rows unpacks to some 40 MB. */
const MAX_UNPACKED = 250_000_000;

/** Bytes that are unpacked at a time: they become 17 MB at the most. */
const STEP = 16_384;

/** Pictures, fonts of printers and macros hold no cells. */
const HOLDS_CELLS = /\.(?:xml|rels)$/i;

const broken = (why: string): TableFault =>
  new TableFault('broken-workbook', `The workbook cannot be read: ${why}`, { why });

function tooLarge(bytes: number): TableFault {
  const megabytes = Math.round(bytes / 1e6);
  const message = `The workbook would unpack to ${megabytes} MB, so it was not read.`;
  return new TableFault('unpacks-too-large', message, { megabytes });
}

/** What a ZIP file is that is no Excel workbook, by a file that it holds. */
const OTHER_FORMATS: readonly (readonly [RegExp, string])[] = [
  [/^xl\/workbook\.bin$/, '.xlsb'],
  [/^xl\//, ''],
  [/^content\.xml$/, 'OpenDocument, .ods'],
  [/^(?:Index\/|Index\.zip$)/, 'Numbers'],
  [/^word\//, 'Word, .docx'],
  [/^ppt\//, 'PowerPoint, .pptx'],
  [/^\[Content_Types\]\.xml$/, ''],
  [/./, 'ZIP'],
];

function faultOfFormat(entries: readonly ZipEntry[]): TableFault | null {
  const [, format = ''] = OTHER_FORMATS.find(([name]) => entries.some((each) => name.test(each.name))) ?? [];
  if (format === '') return null;
  const message = `The file is in another format (${format}): save the table as .xlsx or CSV and choose that.`;
  return new TableFault('other-format', message, { why: format });
}

/** Unpacks deflated bytes; throws as soon as they are more than `most`, of which `before` are taken already. */
function inflate(packed: Uint8Array, most: number, before: number): Uint8Array {
  const parts: Uint8Array[] = [];
  let length = 0;
  const inflating = new Inflate((part) => {
    parts.push(part);
    length += part.length;
  });
  for (let at = 0; at < packed.length; at += STEP) {
    inflating.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    if (before + length > most) throw tooLarge(before + length);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function unpackEntry(bytes: Uint8Array, entry: ZipEntry, most: number, before: number): Uint8Array {
  const packed = packedBytes(bytes, entry);
  if (!packed || (entry.method !== 0 && entry.method !== 8)) throw broken(`${entry.name} is damaged`);
  if (entry.method === 0) return packed;
  try {
    return inflate(packed, most, before);
  } catch (error) {
    throw error instanceof TableFault
      ? error
      : broken(`${entry.name}: ${error instanceof Error ? error.message : error}`);
  }
}

/**
 * A workbook whose parts are unpacked, as an archive that stores them as they are. Its own directory may say less than
 * they unpack to, so what they really are is counted; throws `TableFault` before it is much more than `most` bytes, by
 * default what a browser has memory for.
 */
export function unpackWorkbook(bytes: Uint8Array, most = MAX_UNPACKED): Uint8Array {
  const entries = zipEntries(bytes);
  if (!entries) throw broken('the archive is not whole');
  const fault = faultOfFormat(entries);
  if (fault) throw fault;
  // The last one of a name counts.
  const parts = [...new Map(entries.filter(({ name }) => HOLDS_CELLS.test(name)).map((each) => [each.name, each]))];
  const said = parts.reduce((sum, [, { unpacked }]) => sum + unpacked, 0);
  if (said > most) throw tooLarge(said);
  if (parts.some(([, { isEncrypted }]) => isEncrypted))
    throw new TableFault(
      'password',
      'The workbook is protected by a password: save a copy without one and choose that.',
    );
  const unpacked: Zippable = {};
  let length = 0;
  for (const [name, entry] of parts) {
    const part = unpackEntry(bytes, entry, most, length);
    length += part.length;
    if (length > most) throw tooLarge(length);
    unpacked[name] = [part, { level: 0 }];
  }
  const stored = zipSync(unpacked);
  for (const { name, crc } of zipEntries(stored) ?? []) {
    const before = parts.find(([each]) => each === name)?.[1].crc;
    if (before !== crc) throw broken(`${name} is damaged`);
  }
  return stored;
}
