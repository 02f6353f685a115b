/**
 * Names that a page sets right against the next word, as tables
 * and lists that are styled apart do: "Ada VexleyProfessor".
 */
import type { NameMatch } from '../../../matching/compiled-names/types.ts';
import type { LinkingModel } from '../../linking-model.ts';

/** Longer blocks are prose, in which words are kept apart. In UTF-16 units. */
const LONGEST = 160;
const PROSE_ENDS = '.!?…。！？ ';
const SEAM = /[a-zß-ÿ](?=[A-ZÀ-Ý][a-zß-ÿ])/g;

/** `matches` with the whole names of two words or more that end where a small letter meets a capital. */
export function withGluedNames(text: string, matches: readonly NameMatch[], model: LinkingModel): readonly NameMatch[] {
  if (text.length > LONGEST) return matches;
  // A sentence in which nothing was found, as in most, is not read again.
  if (matches.length === 0 && PROSE_ENDS.includes(text.charAt(text.length - 1))) return matches;
  return text.search(SEAM) < 0 ? matches : withNamesAtSeams(text, matches, model);
}

function withNamesAtSeams(text: string, matches: readonly NameMatch[], model: LinkingModel): readonly NameMatch[] {
  const found: NameMatch[] = [];
  for (const { index } of text.matchAll(SEAM)) {
    const end = index + 1;
    const match = model.compiledNames.scan(text.slice(0, end)).at(-1);
    if (match?.end !== end) continue;
    const names = match.names.filter((name) => {
      const form = model.known.at(name);
      return form?.namesInFull && form.nameKind !== 'short' && /\s/u.test(form.text);
    });
    if (names.length > 0) found.push({ ...match, names });
  }
  if (found.length === 0) return matches;
  // Ada alone is read as a name where Ada Vexley is not seen.
  const others = matches.filter(({ start, end }) => !found.some((each) => each.start < end && each.end > start));
  return [...others, ...found].sort((a, b) => a.start - b.start);
}
