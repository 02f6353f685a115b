import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { HIGHLIGHT_NAMES, HIGHLIGHT_PREFIX } from '../../../../utils/dom/highlights/names.ts';

it('lists every highlight that the style sheet paints, and no other', () => {
  const css = readFileSync(new URL('../../../../entrypoints/content-script/style.css', import.meta.url), 'utf8');
  // Some stand there twice: once more for forced colours.
  const painted = new Set([...css.matchAll(/::highlight\(([^)]*)\)/g)].map(([, name]) => name));
  expect([...painted].toSorted()).toEqual(HIGHLIGHT_NAMES.map((name) => HIGHLIGHT_PREFIX + name).toSorted());
});
