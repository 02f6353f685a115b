/**
 * Hiệu trưởng Đại học Toruk: the head of a school ends with the letters of trường, a school, and is none of its name.
 */
import type { NameMatch } from '../../../matching/compiled-names/types.ts';

const OFFICE = 'trưởng ';

/** `matches` without the word of an office that only its tone tells from the first word of their names. */
export function behindVietnameseOffices(text: string, matches: readonly NameMatch[]): readonly NameMatch[] {
  if (!matches.some(({ start }) => text.startsWith(OFFICE, start))) return matches;
  return matches.map((match) =>
    text.startsWith(OFFICE, match.start) ? { ...match, start: match.start + OFFICE.length } : match,
  );
}
