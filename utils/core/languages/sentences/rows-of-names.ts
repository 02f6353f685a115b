/** How languages join the names of a row: "Oxford, Yale and Lund University". */
import { joinsBodies, rowWords } from '../language-profiles.ts';

const JOINT = String.raw`(?:[,;]|[,;]?\s+(?:and|or|&|y|e|et|und|i|и|och|ve|og|és|dan|oraz))\s+(?:(?:at|from|of|with|by|de|von|di)\s+)?(?:the\s+|both\s+)?`;
/** Between two members of a row; one that no pack knows may stand between them. */
const GAP = new RegExp(String.raw`^${JOINT}(?:\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?${JOINT})?$`, 'u');
/** Whether the text between two names makes them members of a row. */
export const joinsMembers = (between: string): boolean => GAP.test(between);

/** What may stand between two names of one enumeration. */
const NAME_GAP = /^(?:['’]s)?[^\p{L}\p{N}]*(?:(?:and|und|et)\s+(?:the\s+)?)?/u;
/** What `after` has before the place where the next name of an enumeration would begin. */
export const gapToNextName = (after: string): string => NAME_GAP.exec(after)?.[0] ?? '';

const MORE_FIELDS = /^(?:,\s+\p{Lu}[\p{L}\p{M}]*)*,?\s+(?:and|&|et|y|și|и)\s+\p{Lu}/u;
/** "Ministry of Education, Culture and Science": whether a name goes on as a row of fields. */
export const goesOnAsFields = (after: string): boolean => MORE_FIELDS.test(after);

const AND = String.raw`(?:,\s|,?\s(?:${[...rowWords].join('|')})\s)`;
const ROW_BEHIND = new RegExp(
  String.raw`^(?<others>(?:${AND}\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,2})*)(?:\s?:\s(?:\p{L}+\s){0,3}|\s)(?<word>\p{Ll}\p{L}+)`,
  'u',
);
const ENDS_ROW = new RegExp(String.raw`\p{Lu}[\p{L}'’-]*${AND}$`, 'u');
/** "Universités de Toruk, de Vexvale et d’": in Romance languages each member may have its small word. */
const SMALL = String.raw`(?:d['’]|\p{Ll}{1,3}\s(?:the\s)?)`;
const ROW_BEFORE = new RegExp(String.raw`(?<word>\p{Ll}+)\s${SMALL}(?:\p{Lu}[\p{L}'’-]*${AND}${SMALL}?)+$`, 'u');

/** In UTF-16 units: the end of a row, with its small word. */
const ROW_END = 12;
const SMALL_WORD_OF_ROW = new RegExp(String.raw`${AND}(?:d['’]|\p{Ll}{1,3}\s)$`, 'u');
/** Whether a small word behind one that joins ends the text: "Toruk et d’", "Toruk, de ". */
export const mayHaveSmallWord = (before: string): boolean => SMALL_WORD_OF_ROW.test(before.slice(-ROW_END));
/** "The cities of Leeds and ": what a row of names before the last one is called; empty where nothing says it. */
export const wordBeforeRow = (before: string): string => ROW_BEFORE.exec(before)?.groups?.word ?? '';
/** "and Lund universities": the other members of a row behind its first one, and what the row is called. */
export function wordBehindRow(after: string): { readonly others: string; readonly word: string } {
  const { others = '', word = '' } = ROW_BEHIND.exec(after)?.groups ?? {};
  return { others, word };
}
/** Whether another member of a row stands before the name. */
export const endsInRow = (before: string): boolean => ENDS_ROW.test(before);

const BETWEEN_MEMBERS = /^(?:,|,?\s(?<word>\p{Ll}+))\s(?:the\s)?$/u;
/** Whether nothing but a comma or a word that joins stands between two members of a row, with an article. */
export function isBetweenMembers(between: string): boolean {
  const found = BETWEEN_MEMBERS.exec(between);
  return found !== null && (found.groups?.word === undefined || joinsBodies(found.groups.word));
}
