import { readList } from '../lists/read-list.ts';
import { countUnreadable, detectEncoding } from './decode.ts';
import { decode, ENCODINGS, type Encoding } from './decode-bytes.ts';
import { textLines } from './page-lines.ts';
import { readDelimited, readDelimitedInParts } from './read-delimited.ts';
import type { HtmlElement } from './read-html-tables.ts';
import { readPage } from './read-page.ts';
import { readWorkbook } from './read-workbook.ts';
import { type Table, TableFault } from './types.ts';

/** Larger files are no register. */
const MAX_FILE_BYTES = 60_000_000;

export interface FileReading {
  /** The tree of a page: the DOM in the browser, a parser's on the command line. */
  readonly parseHtml: (markup: string) => HtmlElement;
  /** Read with it in place of the guess. */
  readonly encoding?: Encoding;
  /** Reads a workbook in place of this module, such as in a worker. */
  readonly readWorkbook?: (bytes: Uint8Array) => Promise<readonly Table[]>;
  /** Waited for between the parts of a long text, so that a page can answer. */
  readonly pause?: () => Promise<void>;
}

/** Throws `TableFault` for a file too large to be read, before any of it is. */
export function checkFileSize(bytes: number): void {
  if (bytes <= MAX_FILE_BYTES) return;
  const megabytes = Math.round(bytes / 1e6);
  throw new TableFault('too-large', `The file is ${megabytes} MB; up to ${MAX_FILE_BYTES / 1e6} MB can be read.`, {
    megabytes,
    most: MAX_FILE_BYTES / 1e6,
  });
}

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte);

/** UTF-16 as the directory of an old compound file writes names. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = 0; at + wanted.length <= bytes.length; at += 1) {
    if (bytes[at] === wanted[0] && wanted.every((byte, offset) => bytes[at + offset] === byte)) return true;
  }
  return false;
}

function declaredEncoding(bytes: Uint8Array): Encoding | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  const label = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
  if (!label) return null;
  try {
    const name = new TextDecoder(label).encoding;
    return ENCODINGS.find((encoding) => encoding === name) ?? null;
  } catch {
    return null;
  }
}

/** Control characters that no text has, other than tab and line breaks, or many places without any. */
function looksBinary(text: string): boolean {
  const sample = text.slice(0, 4000);
  const control = [...sample].filter((letter) => {
    const code = letter.charCodeAt(0);
    return code < 9 || (code > 13 && code < 32);
  }).length;
  return control > sample.length / 50 || countUnreadable(sample) > sample.length / 10;
}

/** Formats of text that hold tables in a way of their own, by how they begin. */
const OTHER_TEXTS: readonly (readonly [RegExp, string])[] = [
  [/^\s*<[\s\S]{0,2000}\burn:schemas-microsoft-com:office:spreadsheet\b/, 'XML Spreadsheet 2003'],
  [/^\s*<[\s\S]{0,2000}\boffice:document\b/, 'OpenDocument, .fods'],
  [/^\s*(?:\[\s*[[{"]|\{\s*")/, 'JSON'],
  [/^\s*\{\\rtf\d/, 'RTF'],
  [/^\s*<\?xml\b(?![\s\S]{0,2000}<html\b)/i, 'XML'],
];

function faultOfText(text: string): TableFault | null {
  const [, format] = OTHER_TEXTS.find(([pattern]) => pattern.test(text)) ?? [];
  if (format === undefined) return null;
  const message = `The file is in another format (${format}): save the table as .xlsx or CSV and choose that.`;
  return new TableFault('other-format', message, { why: format });
}

const LOOKS_LIKE_HTML = /^\s*(?:<!doctype html|<html|<\?xml[^>]*>\s*<!doctype html|<table|<body|<head|<!--)/i;

/** The tables of a file, whatever its kind. Throws `TableFault` where it is none. */
export async function readFileTables(
  bytes: Uint8Array,
  { parseHtml, encoding, pause, readWorkbook: read = readWorkbook }: FileReading,
): Promise<readonly Table[]> {
  if (bytes.length === 0) throw new TableFault('empty-file', 'The file is empty.');
  checkFileSize(bytes.length);
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return read(bytes);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    throw holdsName(bytes, 'EncryptedPackage')
      ? new TableFault('password', 'The workbook is protected by a password: save a copy without one and choose that.')
      : new TableFault('old-workbook', 'The workbook is in the old .xls format: save it as .xlsx and choose that.');
  }
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46]))
    throw new TableFault('not-a-table', 'The file is a PDF and holds no table that can be read.');
  const guessed = encoding ?? declaredEncoding(bytes) ?? detectEncoding(bytes);
  const text = decode(bytes, guessed);
  if (looksBinary(text))
    throw new TableFault('not-a-table', 'The file is neither text nor a workbook, so it holds no table.');
  const fault = faultOfText(text);
  if (fault) throw fault;
  const unreadable = countUnreadable(text);
  const how = { encoding: guessed, ...(unreadable > 0 ? { unreadable } : {}) };
  if (LOOKS_LIKE_HTML.test(text)) {
    const page = parseHtml(text);
    return readPage(page, page).map((table) => ({ ...table, ...how }));
  }
  const table = pause ? await readDelimitedInParts(text, pause) : readDelimited(text);
  const list = readList(textLines(text), 'delimited');
  return [table, ...(list ? [list] : [])].map((each) => ({ ...each, ...how }));
}
