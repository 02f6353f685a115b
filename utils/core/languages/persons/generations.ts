/** What stands behind a name to tell a son from his father, or a king from the one before: Jr., Sr., III. */

const GENERATION = /,? (?:Jr|Sr)\.?$| [IVX]{2,4}$/u;
/** With the space before it; undefined of a name without one. */
export const generationOf = (name: string): string | undefined => GENERATION.exec(name)?.[0];
/** Whether it tells members of a family apart, and no kings: Jr., Sr. */
export const isOfFamily = (generation: string): boolean => /r\.?$/u.test(generation);
/** Whether the name is that of a son who bears his father's. */
export const isOfSon = (name: string): boolean => /\sJr\.?$/u.test(name);

const IS_GENERATION = /^(?:Jr|Sr|I{2,3}|IV)$/u;
export const isGeneration = (word: string): boolean => IS_GENERATION.test(word);

const GENERATION_BEHIND = /^,?\s(?:Jr|Sr|[IVX]+)(?!\p{L})/u;
/** Whether one stands in `after`, the text right behind a name. */
export const isBeforeGeneration = (after: string): boolean => GENERATION_BEHIND.test(after);
