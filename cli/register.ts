/** Reads a register of agreements and prints it as JSON; see `register-call.ts` for the options. */
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { localIsoDay } from '../utils/core/facts/dates/read-date.ts';
import { decodeText } from '../utils/core/pack/decode-text.ts';
import type { EntityLists } from '../utils/core/pack/merge-packs.ts';
import { parsePack } from '../utils/core/pack/parse.ts';
import { slugOf } from '../utils/core/register/packing/ids.ts';
import { makeRegisterPack } from '../utils/core/register/packing/make-pack.ts';
import { Reconciler } from '../utils/core/register/partners/reconcile.ts';
import { chooseTable, readRegister } from '../utils/core/register/reading/read-register.ts';
import { resultJson } from '../utils/core/register/reading/result-json.ts';
import type { RegisterResult } from '../utils/core/register/rows/record-types.ts';
import { readFileTables } from '../utils/core/register/tables/read-file.ts';
import { type Table, TableFault } from '../utils/core/register/tables/types.ts';
import { compareRegisters } from '../utils/core/register/versions/compare-registers.ts';
import { startTool, type Terminal } from './frame.ts';
import { type Known, knownInstitutions } from './known-institutions.ts';
import { CHANGED, signatureOf } from './pack-file.ts';
import { parseHtml } from './parse-html.ts';
import { REGISTER_USAGE, type RegisterCall, readRegisterCall } from './register-call.ts';
import { describeUnread } from './unread-file.ts';
import { describeUnwritten, makeFolderFor } from './written-file.ts';

type ReadCall = Extract<RegisterCall, { kind: 'read' }>;

const today = (): string => localIsoDay(new Date());

/** A file that cannot be used, with its name and why. */
class FileFault extends Error {}

function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new FileFault(`${file}: ${describeUnread(error)}`);
  }
}

/** A pack of which the institutions alone are read. */
async function readGivenPack(file: string): Promise<EntityLists> {
  let pack: Partial<EntityLists>;
  try {
    pack = JSON.parse(decodeText(readBytes(file)) ?? '') as typeof pack;
  } catch (error) {
    if (error instanceof FileFault) throw error;
    throw new FileFault(`${file}: it is not a pack: ${error instanceof Error ? error.message : String(error)}`);
  }
  const { id, institutions } = pack;
  if (typeof id !== 'string' || !Array.isArray(institutions)) throw new FileFault(`${file}: it is not a pack`);
  if ((await signatureOf(pack)).kind === 'broken') throw new FileFault(`${file}: ${CHANGED}`);
  return { id, institutions, officials: [] };
}

function pick(tables: readonly Table[], call: ReadCall): readonly Table[] {
  if (call.sheet !== null) {
    const found = tables.filter(
      ({ sheet }, at) => sheet === call.sheet || (sheet !== undefined && String(at + 1) === call.sheet),
    );
    const names = tables.flatMap(({ sheet }) => (sheet === undefined ? [] : [sheet])).join(', ');
    if (found.length === 0)
      throw new TableFault(
        'no-such-sheet',
        names === ''
          ? 'Only a workbook has sheets, and the file is none: leave out --sheet.'
          : `There is no sheet “${call.sheet}”; there are: ${names}.`,
      );
    return found;
  }
  if (call.table !== null) {
    const found = tables.filter(({ table }, at) => (table ?? at + 1) === call.table);
    if (found.length === 0)
      throw new TableFault('no-such-table', `There is no table ${call.table}; there are ${tables.length}.`);
    return found;
  }
  return tables;
}

async function readOne(file: string, call: ReadCall, reconciler: Reconciler): Promise<RegisterResult> {
  const bytes = readBytes(file);
  try {
    const tables = await readFileTables(bytes, { parseHtml });
    return readRegister(chooseTable(pick(tables, call)), reconciler, call.home, today());
  } catch (error) {
    if (error instanceof TableFault) throw new FileFault(`${file}: ${error.message}`);
    throw error;
  }
}

async function writePack(
  out: string,
  home: string,
  file: string,
  result: RegisterResult,
  institutions: readonly Known[],
  reconciler: Reconciler,
): Promise<void> {
  const known = new Map(institutions.map(({ id, reference, name }) => [id, { id: reference, name }]));
  const asOf = today();
  const pack = makeRegisterPack(result, {
    id: slugOf(`${home} register`, 'register'),
    home,
    file: basename(file),
    asOf,
    version: asOf.replaceAll('-', '.'),
    homeEntity: reconciler.find([home], null).entity,
    reference: (entity) => known.get(entity) ?? { id: entity, name: entity },
  });
  try {
    parsePack(pack);
    await makeFolderFor(out);
    await writeFile(out, `${JSON.stringify(pack, null, 1)}\n`);
  } catch (error) {
    const why =
      describeUnwritten(error) ?? `the pack could not be made: ${error instanceof Error ? error.message : error}`;
    throw new FileFault(`${out}: ${why}`);
  }
}

/** Gives the exit code. */
export async function readRegisterFile(words: readonly string[], { folder, print, say }: Terminal): Promise<number> {
  const call = readRegisterCall(words);
  if (call.kind === 'help') {
    print(REGISTER_USAGE);
    return 0;
  }
  if (call.kind === 'wrong') {
    say(`register: ${call.why}\n\n${REGISTER_USAGE}`);
    return 2;
  }
  try {
    const pathOf = (file: string): string => resolve(folder, file);
    const institutions = knownInstitutions(await Promise.all(call.packs.map((file) => readGivenPack(pathOf(file)))));
    const reconciler = new Reconciler(institutions);
    const result = await readOne(pathOf(call.file), call, reconciler);
    const previous = call.previous === null ? null : await readOne(pathOf(call.previous), call, reconciler);
    const printed = previous
      ? { file: call.file, ...compareRegisters(previous.records, result.records) }
      : resultJson(result);
    if (call.out !== null && call.home !== null)
      await writePack(pathOf(call.out), call.home, call.file, result, institutions, reconciler);
    print(`${JSON.stringify(printed, null, 1)}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
    say(`register: ${error.message}`);
    return 1;
  }
}

await startTool(import.meta.url, readRegisterFile);
