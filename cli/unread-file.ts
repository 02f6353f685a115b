import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';

/** Why a file cannot be read, in words: “cannot be read: there is no such file”. */
export function describeUnread(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  const why =
    code === 'ENOENT'
      ? 'there is no such file'
      : code === 'EISDIR'
        ? 'it is a folder'
        : code === 'EACCES'
          ? 'it may not be read'
          : error instanceof Error
            ? error.message
            : String(error);
  return `cannot be read: ${why}`;
}

/** Looks whether a file can be read, and gives why it cannot, in words; `null` where it can. */
export async function whyUnread(path: string): Promise<string | null> {
  try {
    await access(path, constants.R_OK);
    return (await stat(path)).isDirectory() ? describeUnread(Object.assign(new Error(), { code: 'EISDIR' })) : null;
  } catch (error) {
    return describeUnread(error);
  }
}
