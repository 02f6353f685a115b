/**
 * Short names that a Chinese page may use for another body than that of the packs: where it names 西南交通大学 in full,
 * 西交大 need not be 西安交通大学.
 */
import type { LinkingModel } from '../../linking-model.ts';

const LEARNING = '学學';
const HAN = /^\p{Script=Han}+$/u;
/** In characters: the place and the field of a university's name: 西南 and 交通. */
const PLACE = 2;
const FIELD = 2;
/** A block names hardly more universities, and each is looked up. */
const MAX_NAMES = 60;
const NONE: readonly string[] = [];

/** How a whole name that ends at `end`, with the word for a university, may be shortened: 西交大, 西南交大, 西大. */
function shortened(text: string, end: number): readonly string[] {
  const before = text.slice(Math.max(0, end - PLACE - FIELD), end);
  if (!HAN.test(before) || before.length < PLACE) return NONE;
  const plain = `${before.charAt(before.length - PLACE)}大`;
  if (before.length < PLACE + FIELD) return [plain];
  const field = before.charAt(PLACE);
  return [`${before.charAt(0)}${field}大`, `${before.slice(0, PLACE)}${field}大`, plain];
}

/** Whether the text has, up to `end`, a whole name of the entity that goes by the short name. */
function isOwnName(text: string, end: number, short: string, names: readonly { readonly text: string }[]): boolean {
  return names.some(({ text: name }) => name.length > short.length && text.endsWith(name, end));
}

/** The short names of the packs, in capitals, to which a university of the text can be shortened that has none of them. */
export function hanBearersIn(text: string, model: LinkingModel): readonly string[] {
  let found: Set<string> | null = null;
  let count = 0;
  for (let index = text.indexOf('大'); index >= 0; index = text.indexOf('大', index + 1)) {
    if (index + 1 === text.length || !LEARNING.includes(text.charAt(index + 1))) continue;
    count += 1;
    if (count > MAX_NAMES) break;
    for (const short of shortened(text, index)) {
      if (found?.has(short)) continue;
      const [match] = model.compiledNames.scan(short);
      if (match === undefined || match.end - match.start !== short.length) continue;
      const entries = match.names.flatMap((name) => model.known.at(name) ?? []);
      const isTaken = entries.some(
        ({ isNamesake, nameKind, form, entity: { entity } }) =>
          // What was only made of a name (北大 of the Japanese 北海道大学) needs that name on the page anyway.
          !isNamesake && nameKind === 'short' && form !== 'bare' && !isOwnName(text, index + 2, short, entity.names),
      );
      if (isTaken) found = (found ?? new Set<string>()).add(short);
    }
  }
  return found === null ? NONE : [...found];
}
