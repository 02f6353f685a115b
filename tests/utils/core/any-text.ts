import fc from 'fast-check';

/**
 * Any text at all, halves of surrogate pairs included. fast-check's own unit for it takes seconds to make, in every
 * file that asks for it.
 */
export const anyText = ({ maxLength = 40 } = {}): fc.Arbitrary<string> =>
  fc
    .array(fc.oneof(fc.integer({ min: 0, max: 0x24f }), fc.integer({ min: 0, max: 0x10ffff })), { maxLength })
    .map((codes) => String.fromCodePoint(...codes));
