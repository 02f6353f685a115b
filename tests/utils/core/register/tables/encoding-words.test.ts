import { expect, it } from 'vitest';
import { encodingByWords } from '../../../../../utils/core/register/tables/encoding-words.ts';

it.each(['praze ', 'przyrodnicz'])('the bytes of “%s” again and again tell no encoding', (words) => {
  const text = `\xf1 ${words.repeat(150_000 / words.length)}`;
  expect(encodingByWords(Uint8Array.from(text, (letter) => letter.charCodeAt(0)))).toBeNull();
});
