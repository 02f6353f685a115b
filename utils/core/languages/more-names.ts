/** How a list of names ends that says only how many others there are, by language, English for all others. */
const ENDS: readonly (readonly [language: RegExp, end: (more: number) => string])[] = [
  [/^zh\b/i, (more) => `等，另有${more}个`],
  [/^/, (more) => ` and ${more} more`],
];

export const moreNames = (more: number, language: string): string =>
  ENDS.find(([of]) => of.test(language))?.[1](more) ?? '';
