import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packContext, unpackContext } from '../../../../utils/browser/messages/packed-context.ts';

describe('a context that travels', () => {
  const key = fc.string().filter((name) => name !== 'pack' && name !== '__proto__');

  test('comes back as it was, whatever is in it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), fc.dictionary(key, fc.jsonValue()), async (pack, parts) => {
        const context = JSON.parse(JSON.stringify({ ...parts, pack })) as { pack: string };
        expect(await unpackContext(await packContext(context))).toEqual(context);
      }),
    );
  });

  test('is a text beside the version of the packs, which the page compares', async () => {
    expect(await packContext({ pack: '7', blocks: [1] })).toEqual({ pack: '7', packed: '{"blocks":[1]}' });
  });

  test('is made shorter where it is long, and comes back as it was', async () => {
    const blocks = Array.from({ length: 5000 }, (_, id) => ({ id, text: `Қазақстан ${id}`, readings: [id % 7] }));
    const context = { pack: '7', blocks };
    const packed = await packContext(context);
    expect(String(packed.packed).length).toBeLessThan(JSON.stringify(blocks).length / 4);
    expect(await unpackContext(packed)).toEqual(context);
  });

  test.each([
    [null],
    [{ pack: '7' }],
    [{ pack: '7', packed: 3 }],
    [{ pack: '7', packed: '{' }],
    [{ pack: '7', packed: 'null' }],
    [{ pack: '7', packed: 'AAAA' }],
    [{ pack: '7', packed: '*' }],
  ])('what was never packed is nothing: %j', async (context) => {
    expect(await unpackContext(context)).toBeNull();
  });
});
