import { beforeEach, expect, it, vi } from 'vitest';
import { orUnavailable } from '../../../../entrypoints/background/handlers/or-unavailable.ts';
import { PackPartDamaged, PackPartMissing } from '../../../../utils/browser/storage/pack-store.ts';
import { BytesError } from '../../../../utils/core/bytes/sections.ts';
import { CompiledNamesError } from '../../../../utils/core/matching/compiled-names/layout.ts';

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

it('gives what the work gives', async () => {
  expect(await orUnavailable(async () => 'rows')).toBe('rows');
});

it.each([
  ['a part of a pack is gone', new PackPartMissing('There is no page.')],
  ['a part of a pack is damaged', new PackPartDamaged('It is no UTF-8.')],
  ['bytes are cut', new BytesError('There are only 3 bytes.')],
  ['compiled names are damaged', new CompiledNamesError('Their checksum does not match.')],
  ['the browser does not open its storage', new DOMException('It cannot be opened.', 'UnknownError')],
])('says that the data is unavailable where %s, and names it in the console', async (_, error) => {
  await expect(orUnavailable(() => Promise.reject(error))).rejects.toMatchObject({ reason: 'data-unavailable' });
  expect(console.error).toHaveBeenCalledWith(error);
});

it('leaves an error of the program what it is', async () => {
  const error = new TypeError('rows is undefined');
  await expect(orUnavailable(() => Promise.reject(error))).rejects.toBe(error);
});
