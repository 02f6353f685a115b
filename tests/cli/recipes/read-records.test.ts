import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { readItems, readRecords } from '../../../cli/recipes/read-records.ts';

const folder = mkdtempSync(join(tmpdir(), 'records-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function read(content: string | Uint8Array, choose = (name: string): number => (name.endsWith('.json') ? 1 : 0)) {
  const file = join(folder, 'file');
  writeFileSync(file, content);
  const records: unknown[] = [];
  for await (const { record } of readRecords(file, choose)) records.push(record);
  return records;
}

/** A zip archive that stores its files as they are. */
function zipOf(files: Readonly<Record<string, string>>): Buffer {
  const [parts, directory]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const [title, data] = [Buffer.from(name), Buffer.from(content)];
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt32LE(crc32(data), 10);
    fields.writeUInt32LE(data.length, 14);
    fields.writeUInt32LE(data.length, 18);
    fields.writeUInt16LE(title.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), fields, title, data]);
    parts.push(local);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), fields, place, title]));
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(directory.length, 4);
  end.writeUInt16LE(directory.length, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, central, Buffer.from('PK\x05\x06'), end]);
}

const records = [
  { id: 1, names: [{ value: '国家开放大学 "[{' }] },
  { id: 2, names: [] },
];
const array = JSON.stringify(records, null, 2);
const lines = records.map((record) => JSON.stringify(record)).join('\n');

describe('records are read from', () => {
  it.each<[string, string | Uint8Array]>([
    ['an array', array],
    ['an array with a byte order mark', `\uFEFF\r\n ${array}`],
    ['an array in a gzip file', gzipSync(array)],
    ['an array in a zip archive', zipOf({ 'dump.csv': 'id\n1', 'dump.json': array })],
    ['lines', lines],
    ['lines with blank ones between, as another system ends them', `${lines.replaceAll('\n', '\r\n\r\n')}\r\n`],
    ['lines in a gzip file', gzipSync(lines)],
  ])('%s', async (_, content) => expect(await read(content)).toEqual(records));

  it('a long array, in pieces', async () => {
    const many = Array.from({ length: 50_000 }, (_, id) => ({ id, name: `大学 ${id}` }));
    expect(await read(JSON.stringify(many))).toEqual(many);
  });

  it('the file of an archive that fits best', async () => {
    const archive = zipOf({ 'v1.json': '[1]', 'v2.json': '[2]', 'notes.txt': 'x' });
    expect(await read(archive, (name) => Number(/^v(\d)/.exec(name)?.[1] ?? 0))).toEqual([2]);
  });

  it('lines of which one is broken, which counts as none', async () => {
    expect(await read('{"id":1}\n{"id":\n{"id":3}')).toEqual([{ id: 1 }, undefined, { id: 3 }]);
  });
});

describe('a file is refused, by its name and with the reason, that is', () => {
  it.each<[what: string, content: string | Uint8Array, why: RegExp]>([
    ['empty', '', /file: is neither a JSON array nor JSON lines/],
    ['a table', 'id,name\n1,North', /file: is neither a JSON array nor JSON lines/],
    ['an object over several lines', JSON.stringify({ items: records }, null, 2), /file: is neither a JSON array nor/],
    ['an array that ends early', array.slice(0, -10), /file: ends in the middle of its array/],
    ['an array with an error', array.replace('"id": 2', '"id" 2'), /file: .*Unexpected/],
    ['half of a gzip file', gzipSync(array.repeat(50)).subarray(0, 60), /file: /],
    ['half of an archive', zipOf({ 'dump.json': array }).subarray(0, 100), /file: /],
    ['an archive without records', zipOf({ 'dump.csv': 'id\n1' }), /file: none of the files .* fits: dump\.csv/],
  ])('%s', async (_, content, why) => {
    await expect(read(content)).rejects.toThrow(why);
  });

  it('not there', async () => {
    const missing = async () => {
      for await (const _ of readRecords(join(folder, 'nowhere'), () => 1));
    };
    await expect(missing()).rejects.toThrow(/nowhere: ENOENT/);
  });
});

describe('the items at a path of a document', () => {
  async function itemsOf(content: string) {
    const file = join(folder, 'document');
    writeFileSync(file, content);
    const items: unknown[] = [];
    for await (const { record } of readItems(file, '$.results.*')) items.push(record);
    return items;
  }
  const document = JSON.stringify({ head: [0], results: records });

  it('are all of them, and nothing else', async () => expect(await itemsOf(document)).toEqual(records));

  it('are those before its end, and one that is broken, where it ends in the middle', async () => {
    expect(await itemsOf(document.slice(0, -3))).toEqual([records[0], undefined]);
  });

  it('are refused where it is no JSON', async () => {
    await expect(itemsOf('id,name')).rejects.toThrow(/document: .*Unexpected/);
  });
});
