/**
 * Hebrew writes “in”, “to”, “from”, “as”, “that” and “and” as one letter with the word; behind three of them the
 * article is lost.
 */
const BEFORE_ARTICLE = [...'משו'];
const FOR_ARTICLE = [...'בלכ'];
const ARTICLE = 'ה';

export function hebrewPrefixes(name: string): string[] {
  const plain = name.startsWith(ARTICLE) ? name.slice(ARTICLE.length) : name;
  return [...BEFORE_ARTICLE.map((letter) => letter + name), ...FOR_ARTICLE.map((letter) => letter + plain)];
}
