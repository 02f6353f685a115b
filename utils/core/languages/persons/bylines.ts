import { isOpener } from '../sentences/small-words.ts';

/** "By", and a name of two words or more with a place in brackets right behind. */
const BYLINE =
  /^\s*(?:By|BY|Por|Par|Von|Di)\s(?<first>\p{Lu}[\p{L}\p{M}.'’-]*)(?:\s\p{Lu}[\p{L}\p{M}.'’-]*){1,3}\s[(（]/u;

/** In UTF-16 units. Each bare name of a block has its beginning read, so that no more of it is. */
const LONGEST = 160;

/** Whether a line says who wrote a story, and in brackets where: By Toruk Vexler (Leeds). */
export function isByline(line: string): boolean {
  const first = BYLINE.exec(line.slice(0, LONGEST))?.groups?.first;
  return first !== undefined && !isOpener(first);
}
