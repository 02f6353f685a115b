// @vitest-environment happy-dom
import { waitFor } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import type { GivenFile } from '../../../components/options/dropped-files.ts';
import { FileDrop } from '../../../components/options/file-drop.tsx';
import { show } from '../harness/show.tsx';

type Entry = Record<string, unknown>;
const file = (name: string) => new File(['{}'], name);
const fileEntry = (name: string, path = `/${name}`): Entry => ({
  name,
  fullPath: path,
  isFile: true,
  isDirectory: false,
  file: (resolve: (file: File) => void) => resolve(file(name)),
});
/** Gives its entries by the hundred, as browsers do. */
const folder = (name: string, inside: readonly Entry[]): Entry => ({
  name,
  fullPath: `/${name}`,
  isFile: false,
  isDirectory: true,
  createReader: () => {
    let given = 0;
    return {
      readEntries: (resolve: (entries: readonly Entry[]) => void) => {
        resolve(inside.slice(given, given + 100));
        given += 100;
      },
    };
  },
});
const dropped = (entries: readonly Entry[], files: readonly File[] = []) => ({
  types: ['Files'],
  files,
  items: entries.map((entry) => ({ webkitGetAsEntry: () => entry })),
});

function drop(transfer: unknown) {
  const onFiles = vi.fn<(files: readonly GivenFile[]) => void>();
  const onUnreadable = vi.fn();
  const { find } = show(
    <FileDrop onFiles={onFiles} onUnreadable={onUnreadable}>
      Here
    </FileDrop>,
  );
  const place = find.getByText('Here');
  const event = new Event('drop', { bubbles: true, cancelable: true });
  place.dispatchEvent(Object.assign(event, { dataTransfer: transfer }));
  const paths = () => onFiles.mock.calls.map(([files]) => files.map(({ path }) => path));
  const names = () => onFiles.mock.calls.map(([files]) => files.map(({ file }) => file.name));
  return { names, paths, onUnreadable };
}

it('takes several files at once', async () => {
  const files = [file('one.json'), file('two.json')];
  const { names } = drop(
    dropped(
      files.map(({ name }) => fileEntry(name)),
      files,
    ),
  );
  await waitFor(() => expect(names()).toEqual([['one.json', 'two.json']]));
});

it('takes the packs of a folder and of the folders in it, by their paths', async () => {
  const many = Array.from({ length: 150 }, (_, at) => fileEntry(`p${1000 + at}.json`));
  const inner = folder('b', [fileEntry('inner.json', '/b/inner.json')]);
  const { names } = drop(
    dropped([
      folder('packs', [...many, inner, fileEntry('.hidden.json'), fileEntry('notes.txt')]),
      fileEntry('loose.json'),
    ]),
  );
  await waitFor(() => expect(names()[0]).toHaveLength(152));
  expect(names()[0]?.slice(0, 2)).toEqual(['inner.json', 'p1000.json']);
  expect(names()[0]?.at(-1)).toBe('loose.json');
});

it('gives the path of each, since folders can hold files of one name', async () => {
  const { names, paths } = drop(
    dropped([
      folder('one', [fileEntry('pack.json', '/one/pack.json')]),
      folder('two', [fileEntry('pack.json', '/two/pack.json')]),
      fileEntry('loose.json'),
    ]),
  );
  await waitFor(() => expect(paths()).toEqual([['one/pack.json', 'two/pack.json', 'loose.json']]));
  expect(names()).toEqual([['pack.json', 'pack.json', 'loose.json']]);
});

it('gives no file for a folder without packs, so that this can be said', async () => {
  const { names } = drop(dropped([folder('pictures', [fileEntry('a.png')])]));
  await waitFor(() => expect(names()).toEqual([[]]));
});

it('says that a folder could not be read', async () => {
  const broken = {
    ...folder('packs', []),
    createReader: () => ({ readEntries: (_: unknown, reject: (error: Error) => void) => reject(new Error('gone')) }),
  };
  const { names, onUnreadable } = drop(dropped([broken]));
  await waitFor(() => expect(onUnreadable).toHaveBeenCalledWith(new Error('gone')));
  expect(names()).toEqual([]);
});
