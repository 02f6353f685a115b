import { type FileHandle, mkdir, open, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

const WHY: Readonly<Record<string, string>> = {
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'the disk is for reading only',
  EISDIR: 'it is a folder; give the name of a file',
  ENOTDIR: 'a part of its path is a file and no folder',
  // Of a folder that is to be made where a file is.
  EEXIST: 'a part of its path is a file and no folder',
  ENOSPC: 'the disk is full; free some space and try again',
};

/**
 * Why a file cannot be written, in words; `null` for an error that is not one of the system, such as a wrong argument.
 */
export function describeUnwritten(error: unknown): string | null {
  if (!(error instanceof Error && 'errno' in error && 'syscall' in error && 'code' in error)) return null;
  return `cannot be written: ${WHY[String(error.code)] ?? error.message}`;
}

/** Writes something at a path; where it cannot be written, throws the path and why, in words. */
export async function explainUnwritten(path: string, write: () => Promise<unknown>): Promise<void> {
  try {
    await write();
  } catch (error) {
    const why = describeUnwritten(error);
    throw why === null ? error : new Error(`${path}: ${why}`, { cause: error });
  }
}

/** Makes the folder for a file that is to be written. */
export async function makeFolderFor(path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
}

/**
 * Makes a file, and its folder, and lets it be filled; gives false, and touches nothing, where one is already. What
 * cannot be filled is removed again.
 */
export async function makeNewFile(
  path: string,
  mode: number,
  fill: (file: FileHandle) => Promise<void>,
): Promise<boolean> {
  await makeFolderFor(path);
  const file = await open(path, 'wx', mode).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EEXIST') return null;
    throw error;
  });
  if (file === null) return false;
  try {
    await fill(file);
    await file.close();
    return true;
  } catch (error) {
    await file.close().catch(() => undefined);
    await rm(path, { force: true });
    throw error;
  }
}
