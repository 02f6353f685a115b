import Papa from 'papaparse';
import { licenceAddress } from '../../facts/cards/describe-pack.ts';
import { writeJson } from '../../pack/json.ts';
import { textIn } from '../../pack/local-text.ts';
import { guardCell } from '../formula-guard.ts';
import { type Table, tablesOf } from './data-package-tables.ts';
import { headersOf } from './licence-notes.ts';
import { notesOf } from './pack-notes.ts';
import type { ExportFile, PackExport } from './types.ts';

/** RFC 4180 without a byte order mark, since readers of data packages take it for a part of the first name. */
function csvOf({ fields, rows }: Table): string {
  const cells = rows.map((row) =>
    fields.map((_, at) => {
      const cell = row[at] ?? '';
      return typeof cell === 'string' ? guardCell(cell.toWellFormed()) : cell;
    }),
  );
  return `${Papa.unparse([fields.map(({ name }) => name), ...cells], { newline: '\r\n' })}\r\n`;
}

function resourceOf({ name, description, fields, primaryKey, foreignKeys }: Table) {
  return {
    name,
    path: `${name}.csv`,
    profile: 'tabular-data-resource',
    description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: fields.map(({ required, ...field }) => ({
        ...field,
        ...(required ? { constraints: { required } } : {}),
      })),
      missingValues: [''],
      ...(primaryKey === undefined ? {} : { primaryKey }),
      ...(foreignKeys.length === 0
        ? {}
        : {
            // A table that refers to itself is named by an empty text.
            foreignKeys: foreignKeys.map(({ field, table }) => ({
              fields: field,
              reference: { resource: table === name ? '' : table, fields: 'id' },
            })),
          }),
    },
  };
}

/** The commands that load the tables into Neo4j, from the folder from which it reads files. */
const LOAD_CYPHER = `// Put the CSV files into Neo4j's import folder, then run these commands.
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (e:Entity) REQUIRE e.id IS UNIQUE;
CREATE CONSTRAINT record_id IF NOT EXISTS FOR (r:Record) REQUIRE r.id IS UNIQUE;
LOAD CSV WITH HEADERS FROM 'file:///entities.csv' AS row MERGE (e:Entity {id: row.id}) SET e += row;
LOAD CSV WITH HEADERS FROM 'file:///agreements.csv' AS row MERGE (r:Record {id: row.id}) SET r += row, r.type = 'agreement';
LOAD CSV WITH HEADERS FROM 'file:///visits.csv' AS row MERGE (r:Record {id: row.id}) SET r += row, r.type = 'visit';
LOAD CSV WITH HEADERS FROM 'file:///events.csv' AS row MERGE (r:Record {id: row.id}) SET r += row, r.type = 'event';
LOAD CSV WITH HEADERS FROM 'file:///participants.csv' AS row
MATCH (e:Entity {id: row.entity}), (r:Record {id: row.record})
MERGE (e)-[:TAKES_PART {part: row.part}]->(r);
LOAD CSV WITH HEADERS FROM 'file:///ties.csv' AS row
MATCH (a:Entity {id: row.source}), (b:Entity {id: row.target})
MERGE (a)-[:TIED {record: row.record, kind: row.kind}]->(b);
LOAD CSV WITH HEADERS FROM 'file:///roles.csv' AS row
MATCH (o:Entity {id: row.official}), (i:Entity {id: row.institution})
MERGE (o)-[:HOLDS {title: row.title}]->(i);
`;

/**
 * A data package (Frictionless): a CSV file a table, `datapackage.json` with types, keys and licences, and the commands
 * that load the tables into Neo4j.
 */
export function toDataPackage(data: PackExport): readonly ExportFile[] {
  const { pack } = data.index;
  const tables = tablesOf(data);
  const headers = headersOf(pack);
  const licences = headers.flatMap(({ licence }) => {
    if (licence === null) return [];
    const path = licenceAddress(licence);
    const isAddress = path === licence;
    return [{ ...(isAddress ? {} : { name: licence }), ...(path === null ? {} : { path }), title: licence }];
  });
  const description = {
    profile: 'tabular-data-package',
    name: pack.id.toLowerCase().replace(/[^a-z0-9._-]+/g, '-'),
    title: textIn(pack.title, 'en'),
    description: [textIn(pack.coverage, 'en'), ...notesOf(data).map((note) => `${note}.`)].join('\n\n'),
    version: pack.version,
    created: data.exportedAt,
    ...(licences.length > 0 ? { licenses: uniqueBy(licences, ({ title }) => title) } : {}),
    ...(headers.some(({ publisher }) => publisher)
      ? {
          contributors: headers.flatMap(({ publisher }) =>
            publisher
              ? [{ title: publisher.name, role: 'publisher', ...(publisher.url ? { path: publisher.url } : {}) }]
              : [],
          ),
        }
      : {}),
    ...(pack.sources.length > 0
      ? { sources: pack.sources.map(({ title, url }) => ({ title, ...(url ? { path: url } : {}) })) }
      : {}),
    resources: tables.map(resourceOf),
  };
  return [
    { path: 'datapackage.json', text: `${writeJson(description, 2)}\n` },
    ...tables.map((table) => ({ path: `${table.name}.csv`, text: csvOf(table) })),
    { path: 'load.cypher', text: LOAD_CYPHER },
  ];
}

const uniqueBy = <Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Item[] => [
  ...new Map(items.map((item) => [keyOf(item), item])).values(),
];
