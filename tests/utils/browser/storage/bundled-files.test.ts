import { beforeEach, expect, it, vi } from 'vitest';
import { readBundledFile } from '../../../../utils/browser/storage/bundled-files.ts';
import { PackPartMissing } from '../../../../utils/browser/storage/pack-store.ts';

const ask = vi.fn<(address: string) => Promise<Response>>();

beforeEach(() => {
  vi.stubGlobal('location', { origin: 'extension://own' });
  vi.stubGlobal('fetch', ask);
});

it("reads a file of the extension's own folder", async () => {
  ask.mockResolvedValue(new Response(new Uint8Array([1, 2, 3])));
  expect(await readBundledFile('packs/a/rows.bin')).toEqual(new Uint8Array([1, 2, 3]));
  expect(ask).toHaveBeenCalledWith('extension://own/packs/a/rows.bin');
});

it.each([
  ['no answer', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['an answer without content', async () => new Response(null, { status: 404 })],
  ['content that breaks off', async () => new Response(new ReadableStream({ start: (made) => made.error('gone') }))],
])('says which file is missing: %s', async (_, answer) => {
  ask.mockImplementation(answer);
  const reading = readBundledFile('packs/a/rows.bin');
  await expect(reading).rejects.toThrow(PackPartMissing);
  await expect(reading).rejects.toThrow('packs/a/rows.bin');
});
