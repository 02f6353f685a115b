/** What stands before the given name of a ruler, a knight or a nun, with the space behind it: Queen, Sir. */
const STYLE = /^(?:Pope|King|Queen|Prince|Princess|Emperor|Empress|Mother|Sister|Sir|Dame) /u;
export const styleOf = (name: string): string | undefined => STYLE.exec(name)?.[0];
