import { expect, it } from 'vitest';
import { packFile } from '../../../entrypoints/register/pack-file.ts';

it.each([
  [{}],
  [{ id: 'own', licence: null, agreements: [] }],
  [{ agreements: Array.from({ length: 450 }, (_, at) => ({ id: `a${at}`, topics: ['“law”'] })), title: 'Añil' }],
])('writes what JSON.stringify writes', async (document) => {
  expect(await (await packFile(document)).text()).toBe(JSON.stringify(document));
});

it('leaves out what is undefined', async () => {
  expect(await (await packFile({ id: 'own', url: undefined })).text()).toBe('{"id":"own"}');
});
