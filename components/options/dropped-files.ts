/** A file that the reader gives. */
export interface GivenFile {
  readonly file: File;
  /** Its name, after those of the folders from the one that was dropped ("packs/kenya/pack.json"). */
  readonly path: string;
}

/**
 * What was dropped, as files: of a folder those in it and in its folders that can be a data pack, in the order of their
 * paths. Reads the drop itself before it returns, since the browser empties it afterwards. Rejects where the browser
 * cannot read a folder.
 */
export function droppedFiles({ items, files }: DataTransfer): Promise<readonly GivenFile[]> {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const loose = looseFiles([...files]);
  if (!entries.some(({ isDirectory }) => isDirectory)) return Promise.resolve(loose);
  return Promise.all(entries.map((entry) => (isFolder(entry) ? filesIn(entry) : fileOf(entry)))).then((each) =>
    each.flat(),
  );
}

/** Files that are in no folder that the extension knows of. */
export const looseFiles = (files: readonly File[]): readonly GivenFile[] =>
  files.map((file) => ({ file, path: file.name }));

const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;

async function fileOf(entry: FileSystemEntry): Promise<readonly GivenFile[]> {
  if (!isFile(entry)) return [];
  const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
  return [{ file, path: entry.fullPath.replace(/^\//, '') }];
}

async function filesIn(folder: FileSystemDirectoryEntry): Promise<readonly GivenFile[]> {
  const entries = (await entriesOf(folder)).toSorted((a, b) => (a.fullPath < b.fullPath ? -1 : 1));
  const wanted = entries.filter(
    (entry) => !entry.name.startsWith('.') && (isFolder(entry) || /\.json$/i.test(entry.name)),
  );
  const found = await Promise.all(wanted.map((entry) => (isFolder(entry) ? filesIn(entry) : fileOf(entry))));
  return found.flat();
}

/** The browser gives them by the hundred, and none at the end. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return all;
    all.push(...some);
  }
}
