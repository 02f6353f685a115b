/**
 * Small words such as "of" between names: by which a name goes on, or leads to the body or the country that it belongs
 * to.
 */

export const isOf = (word: string): boolean => word === 'of';

/** "… of Lighthouses": what a name goes on with. */
const OF_NAME = /^\s+(?:of|for)\s+(?:the\s+)?\p{Lu}/u;
/** Whether a capitalised name follows behind "of" or "for". */
export const leadsToName = (after: string): boolean => OF_NAME.test(after);
export const isOfOrFor = (word: string): boolean => word === 'of' || word === 'for';

const OF_FIELD = /^\s(?:of|for|für|van|voor|för)\s(?:the\s)?\p{Lu}/u;
/** "Leeds Uni of Technology": whether what stands behind the word for a university is its field. */
export const goesOnWithField = (after: string): boolean => OF_FIELD.test(after);

/** "of", "du", "d’Espagne"; in Russian the country follows at once, in the genitive. */
const OF_COUNTRY = /^(?:of|de|din|du|von|al)$|^d['’]|^(?!В$)\p{Lu}(?=\p{Script=Cyrillic})/u;
/** Whether the word behind a name says that what follows is its country. */
export const leadsToCountry = (word: string): boolean => OF_COUNTRY.test(word);

/** "Bank of Chile", "Universidad de Chile": the country is part of another name. */
const HEAD_BEFORE = /(?<head>\p{Lu}\p{Ll}+)\s(?:of|de|du|di|da|do|der|von)\s(?:the\s)?$/u;
/** The word with a capital before "of", with which `before` ends. */
export const headBeforeOf = (before: string): string | undefined => HEAD_BEFORE.exec(before)?.groups?.head;

/** ", President and Principal of ": nothing but offices between a person and a body. */
const OFFICE_BEHIND = /^,(?<office>\s.+)\s(?:of|at|from)(?:\s[Tt]he)?\s$/u;
/** What stands between a person and "of" before a body. */
export const officeBehind = (between: string): string | undefined => OFFICE_BEHIND.exec(between)?.groups?.office;
