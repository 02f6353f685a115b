import { Readable } from 'node:stream';
import Papa from 'papaparse';
import { archiveFiles } from '../archive-files.ts';
import { RecipeError } from '../types.ts';

/** A row of one of the two tables, by its columns. */
export interface TableRow {
  readonly table: 'project' | 'organization';
  readonly file: string;
  /** Counted from 1, the header not counted. */
  readonly number: number;
  readonly cells: Readonly<Record<string, string | undefined>>;
  /** False where the row has fewer or more cells than the header. */
  readonly isWhole: boolean;
}

/** Columns by which a table is known, and that the recipe needs. */
const COLUMNS = {
  project: ['id', 'title', 'startDate', 'endDate', 'ecSignatureDate', 'status'],
  organization: ['projectID', 'organisationID', 'name', 'country', 'role'],
} as const;

/** The rows of the tables of projects and organisations: CSV files, or the archive in which CORDIS publishes them. */
export async function* readTables(path: string): AsyncGenerator<TableRow> {
  const skipped: string[] = [];
  let tables = 0;
  for await (const { name, bytes } of archiveFiles(path, (file) =>
    /(?:^|\/)(?:project|organization)\.csv$/i.test(file),
  )) {
    tables += 1;
    let table: TableRow['table'] | null = null;
    let number = 0;
    for await (const { data, isWhole } of parsed(bytes)) {
      const columns = new Set(Object.keys(data));
      table ??= tableOf(columns);
      if (table === null) {
        skipped.push(`${name} has the columns ${[...columns].slice(0, 8).join(', ')}`);
        break;
      }
      number += 1;
      yield { table, file: name, number, cells: data, isWhole };
    }
  }
  if (tables === 0) throw new RecipeError(`${path}: the archive has no project.csv and no organization.csv`);
  if (skipped.length > 0) throw new RecipeError(`${path}: no table of CORDIS: ${skipped.join('; ')}`);
}

const tableOf = (columns: ReadonlySet<string>): TableRow['table'] | null =>
  (Object.keys(COLUMNS) as TableRow['table'][]).find((table) => COLUMNS[table].every((each) => columns.has(each))) ??
  null;

type Parsed = { readonly data: Record<string, string | undefined>; readonly isWhole: boolean };

async function* parsed(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Parsed> {
  const parser = Papa.parse(Papa.NODE_STREAM_INPUT, { delimiter: ';', skipEmptyLines: true });
  const input = Readable.from(bytes);
  input.once('error', (error) => parser.destroy(error));
  input.pipe(parser);
  let header: readonly string[] | null = null;
  for await (const row of parser) {
    const cells = row as readonly string[];
    if (header === null) header = cells.map((name) => name.replace(/^\uFEFF/, '').trim());
    else
      yield {
        data: Object.fromEntries(header.map((name, index) => [name, cells[index]])),
        isWhole: cells.length === header.length,
      };
  }
}
