/**
 * Initials of what many universities of one country are called, each with its place behind: IIT Delhi, UIN Mataram. The
 * words that they stand for are those of the whole names.
 */
const SYSTEMS: ReadonlyMap<string, string> = new Map([
  ['AIIMS', 'All India Institute of Medical Sciences'],
  ['IIIT', 'Indian Institute of Information Technology'],
  ['IIM', 'Indian Institute of Management'],
  ['IISER', 'Indian Institute of Science Education and Research'],
  ['IIT', 'Indian Institute of Technology'],
  ['NIT', 'National Institute of Technology'],
  ['UM', 'Universitas Muhammadiyah'],
  ['UIN', 'Universitas Islam Negeri'],
  ['IAIN', 'Institut Agama Islam Negeri'],
  ['UC', 'University of California'],
  ['UNC', 'University of North Carolina at'],
  ['UT', 'University of Texas at'],
  ['UW', 'University of Wisconsin'],
  ['SUNY', 'State University of New York at'],
  ['FH', 'Fachhochschule'],
  ['PH', 'Pädagogische Hochschule'],
  ['TH', 'Technische Hochschule'],
]);
/** All of them. */
export const INITIALS_OF_SYSTEMS: readonly string[] = [...SYSTEMS.keys()];
const LONGEST = 5;
const BEFORE_PLACE = /^[ -]\p{Lu}\p{Ll}/u;

/** What the initials from `start` to `end` stand for before a place, or undefined. */
export function systemOfInitials(text: string, start: number, end: number): string | undefined {
  if (end - start > LONGEST) return undefined;
  const words = SYSTEMS.get(text.slice(start, end));
  return words !== undefined && BEFORE_PLACE.test(text.slice(end, end + 3)) ? words : undefined;
}
