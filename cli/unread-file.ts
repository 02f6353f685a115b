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
