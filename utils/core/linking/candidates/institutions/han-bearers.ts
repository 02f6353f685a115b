/**
 * Short names that a Chinese page may use for another body than that of the packs: where it names 西南交通大学 in full,
 * 西交大 need not be 西安交通大学.
 */
import { nextUniversity, shortUniversitiesBefore } from '../../../languages/han/short-universities.ts';
import type { LinkingModel } from '../../linking-model.ts';

/** A block names hardly more universities, and each is looked up. */
const MAX_NAMES = 60;
const NONE: readonly string[] = [];

/** Whether the text has, up to `end`, a whole name of the entity that goes by the short name. */
function isOwnName(text: string, end: number, short: string, names: readonly { readonly text: string }[]): boolean {
  return names.some(({ text: name }) => name.length > short.length && text.endsWith(name, end));
}

/**
 * The short names of the packs, in capitals, to which a university of the text can be shortened that has none of them.
 */
export function hanBearersIn(text: string, model: LinkingModel): readonly string[] {
  let found: Set<string> | null = null;
  let count = 0;
  for (let index = nextUniversity(text, 0); index >= 0; index = nextUniversity(text, index + 1)) {
    count += 1;
    if (count > MAX_NAMES) break;
    for (const short of shortUniversitiesBefore(text, index)) {
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
