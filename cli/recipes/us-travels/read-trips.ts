import { SaxesParser } from 'saxes';
import { archiveFiles } from '../archive-files.ts';
import { RecipeError } from '../types.ts';

/** A trip as the register's XML has it; every field is a text, empty where it is missing. */
export interface Trip {
  readonly file: string;
  readonly who: string;
  readonly id: string;
  readonly role: string;
  readonly name: string;
  readonly start: string;
  readonly end: string;
  readonly countryId: string;
  readonly country: string;
  readonly locale: string;
  readonly remarks: string;
}

/** A file that ends in the middle, or is no XML, after the trips that could be read. */
export interface BrokenFile {
  readonly broken: string;
}

const isWanted = (name: string): boolean => /(?:^|\/)(?:president|secretary)-travels\/[^/]+\.xml$/.test(name);

/** The trips of XML files, or of the archive of the whole register. */
export async function* readTrips(path: string): AsyncGenerator<Trip | BrokenFile> {
  let files = 0;
  for await (const { name, bytes } of archiveFiles(path, isWanted)) {
    files += 1;
    yield* tripsOf(name, bytes);
  }
  if (files === 0) throw new RecipeError(`${path}: no file of the archive is one of travels`);
}

async function* tripsOf(file: string, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Trip | BrokenFile> {
  const parser = new SaxesParser();
  let waiting: Trip[] = [];
  let fields: Record<string, string> | null = null;
  let open: string | null = null;
  let problem: string | null = null;
  parser.on('error', (error) => {
    problem ??= error.message;
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'trip') fields = { who: attributes.who ?? '' };
    else if (fields) {
      open = name;
      if (name === 'country') fields.countryId = attributes.id ?? '';
    }
  });
  parser.on('text', (text) => {
    if (fields && open !== null) fields[open] = (fields[open] ?? '') + text;
  });
  parser.on('closetag', ({ name }) => {
    open = null;
    if (name !== 'trip' || !fields) return;
    const text = (field: string): string => (fields?.[field] ?? '').replace(/\s+/g, ' ').trim();
    waiting.push({
      file,
      who: text('who'),
      id: text('id'),
      role: text('role'),
      name: text('name').replace(/ ?\([^)]*\)/g, ''),
      start: text('start-date'),
      end: text('end-date'),
      countryId: text('countryId'),
      country: text('country'),
      locale: text('locale'),
      remarks: text('remarks'),
    });
    fields = null;
  });
  const decoder = new TextDecoder();
  for await (const chunk of bytes) {
    if (problem === null) parser.write(decoder.decode(chunk, { stream: true }));
    yield* waiting;
    waiting = [];
  }
  if (problem === null) parser.close();
  yield* waiting;
  if (problem !== null) yield { broken: `${file}: ${problem}` };
}
