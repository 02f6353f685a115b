import { createInterface } from 'node:readline';
import { PassThrough, type Readable } from 'node:stream';
import { JSONParser } from '@streamparser/json';
import { RecipeError } from './types.ts';
import { unpacked } from './unpacked.ts';

/** A record of a file, or `undefined` for a line that is not JSON. */
export type ReadRecord = { readonly record: unknown };

const ARRAY = 0x5b;
const OBJECT = 0x7b;
/** Space, tab, line breaks, and the bytes of a byte order mark. */
const BLANK = new Set([0x20, 0x09, 0x0a, 0x0d, 0xef, 0xbb, 0xbf]);

/**
 * The records of a file one by one: the items of a JSON array, or JSON lines; plain, gzip, or in a zip archive, where
 * `choose` takes the file by its name. Throws RecipeError, with the file and what is wrong with it.
 */
export async function* readRecords(path: string, choose: (name: string) => number): AsyncGenerator<ReadRecord> {
  try {
    const { stream, first } = await peek(await unpacked(path, choose));
    if (first === ARRAY) yield* readArray(stream);
    else if (first === OBJECT) yield* readLines(stream);
    else throw new RecipeError('is neither a JSON array nor JSON lines');
  } catch (error) {
    throw error instanceof RecipeError && error.message.startsWith(path)
      ? error
      : new RecipeError(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The first byte that is not blank, and the whole stream. */
async function peek(content: Readable): Promise<{ readonly stream: Readable; readonly first: number | undefined }> {
  const stream = new PassThrough();
  // Whoever reads it is told; where the file fails before that, nobody reads it.
  stream.on('error', () => undefined);
  const first = await new Promise<number | undefined>((resolve, reject) => {
    const look = (chunk: Buffer) => {
      const byte = chunk.find((each) => !BLANK.has(each));
      if (byte === undefined) return;
      content.off('data', look);
      resolve(byte);
    };
    content.on('data', look);
    content.once('end', () => resolve(undefined));
    content.once('error', (error) => {
      stream.destroy(error);
      reject(error);
    });
    content.pipe(stream);
  });
  return { stream, first };
}

/**
 * The items at a path of one JSON document, such as `$.results.bindings.*`, plain or gzip; a document that ends in the
 * middle gives those before, and then `undefined`. Throws RecipeError where there is no JSON.
 */
export async function* readItems(path: string, items: string): AsyncGenerator<ReadRecord> {
  let count = 0;
  try {
    for await (const record of readArray(await unpacked(path, () => 1), items)) {
      count += 1;
      yield record;
    }
  } catch (error) {
    if (count === 0) throw new RecipeError(`${path}: ${error instanceof Error ? error.message : String(error)}`);
    yield { record: undefined };
  }
}

async function* readArray(stream: Readable, items = '$.*'): AsyncGenerator<ReadRecord> {
  const parser = new JSONParser({ paths: [items], keepStack: false });
  let records: ReadRecord[] = [];
  parser.onValue = ({ value }) => void records.push({ record: value });
  for await (const chunk of stream) {
    parser.write(chunk as Uint8Array);
    yield* records;
    records = [];
  }
  if (!parser.isEnded) throw new RecipeError('ends in the middle of its array');
}

async function* readLines(stream: Readable): AsyncGenerator<ReadRecord> {
  const lines = createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY });
  // The lines end without a word where the stream fails.
  let failure: unknown = null;
  stream.once('error', (error) => {
    failure = error;
    lines.close();
  });
  let sound = 0;
  for await (const line of lines) {
    if (line.trim() === '') continue;
    const record = parseLine(line);
    if (record !== undefined) sound += 1;
    yield { record };
  }
  if (failure !== null) throw failure;
  if (sound === 0) throw new RecipeError('is neither a JSON array nor JSON lines');
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
