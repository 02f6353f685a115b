/** How languages join the names of a row: "Oxford, Yale and Lund University". */

const JOINT = String.raw`(?:[,;]|[,;]?\s+(?:and|or|&|y|e|et|und|i|и))\s+(?:(?:at|from|of|with|by|de|von|di)\s+)?(?:the\s+|both\s+)?`;
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
