/**
 * The files and folders that a call of a measurement names. Each function throws CallFault, which says what is wrong
 * with which.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { CallFault } from '../cli/call-fault.ts';
import { checkPackBytes } from '../cli/pack-file.ts';
import type { Pack } from '../utils/core/pack/types.ts';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is nothing of this name',
  ENOTDIR: 'this is no folder',
  EISDIR: 'this is a folder, and a file is needed',
  EACCES: 'it may not be read',
};

/** Gives what `read` gives; an error of the file system becomes a fault of the call. */
function reading<Result>(path: string, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new CallFault(`${path}: ${REASONS[String(error.code)] ?? error.message}`);
  }
}

export const readTextFile = (path: string): string => reading(path, () => readFileSync(path, 'utf8'));

/** The paths of the files of a folder whose names end so, sorted; at least one. */
export function filesIn(folder: string, ending: string): readonly string[] {
  const names = reading(folder, () => readdirSync(folder)).filter((name) => name.endsWith(ending));
  if (names.length === 0) throw new CallFault(`${folder}: it holds no file that ends in ${ending}`);
  return names.sort().map((name) => join(folder, name));
}

export function readJsonFile(path: string): unknown {
  const text = readTextFile(path);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new CallFault(`${path}: this is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The lines of a file of JSON lines; empty lines count as none. */
export function readJsonLines(path: string): readonly unknown[] {
  return readTextFile(path)
    .split('\n')
    .flatMap((line, at) => {
      if (line.trim() === '') return [];
      try {
        return [JSON.parse(line) as unknown];
      } catch {
        throw new CallFault(`${path}: line ${at + 1} is not JSON`);
      }
    });
}

/** A sound pack. */
export function readPack(path: string): Pack {
  const checked = checkPackBytes(reading(path, () => readFileSync(path)));
  if ('pack' in checked) return checked.pack;
  const [first = '', ...others] = checked.faults;
  const more = others.length === 0 ? '' : ` (and ${others.length.toLocaleString('en')} more)`;
  throw new CallFault(`${path}: it is no sound pack: ${first}${more}`);
}

/** Makes sure that a file can be written there, before what takes long is begun. */
export function checkFolderOf(path: string): void {
  const folder = join(path, '..');
  if (!reading(folder, () => statSync(folder)).isDirectory()) throw new CallFault(`${folder}: this is no folder`);
}
