import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packContext, unpackContext } from '../../../utils/core/mentions/packed-context.ts';

describe('a context that travels', () => {
  test('comes back as it was, whatever is in it', () => {
    const inside = fc.dictionary(
      fc.string().filter((key) => key !== 'pack' && key !== '__proto__'),
      fc.jsonValue(),
    );
    fc.assert(
      fc.property(fc.string(), inside, (pack, parts) => {
        const context = JSON.parse(JSON.stringify({ ...parts, pack })) as { pack: string };
        expect(unpackContext(packContext(context))).toEqual(context);
      }),
    );
  });

  test('is a text beside the version of the packs, which the page compares', () => {
    expect(packContext({ pack: '7', blocks: [1] })).toEqual({ pack: '7', packed: '{"blocks":[1]}' });
  });

  test.each([
    [null],
    [{ pack: '7' }],
    [{ pack: '7', packed: 3 }],
    [{ pack: '7', packed: '{' }],
    [{ pack: '7', packed: 'null' }],
  ])('what was never packed is nothing: %j', (context) => {
    expect(unpackContext(context)).toBeNull();
  });
});
