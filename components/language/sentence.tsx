import type { ComponentChildren } from 'preact';
import { Fragment } from 'preact';

const FIRST_SLOT = 0xe000;

/**
 * A sentence of the catalogue with components in it: `of` gets placeholders and gives the sentence, and `parts` take
 * the place of the placeholders. These are private-use characters, which no string of the catalogue holds.
 */
export function Sentence({
  of,
  parts,
}: {
  readonly of: (slots: readonly string[]) => string;
  readonly parts: readonly ComponentChildren[];
}) {
  const text = of(parts.map((_, index) => String.fromCharCode(FIRST_SLOT + index)));
  return (
    <>
      {text.split(/([\ue000-\ue0ff])/).map((piece, index) => {
        const slot = piece.charCodeAt(0) - FIRST_SLOT;
        return (
          <Fragment key={index}>{piece !== '' && slot >= 0 && slot < parts.length ? parts[slot] : piece}</Fragment>
        );
      })}
    </>
  );
}
