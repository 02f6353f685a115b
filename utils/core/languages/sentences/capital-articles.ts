/** Articles with which names begin: Der Vexmar, The Toruk. */

/** The languages of each (BCP 47); of Arabic as it is written in Latin letters. */
const ARTICLES: Readonly<Record<string, readonly string[]>> = {
  The: ['en'],
  Der: ['de'],
  Die: ['de', 'af'],
  Das: ['de', 'pt'],
  Le: ['fr', 'it'],
  La: ['fr', 'es', 'it', 'ca'],
  Les: ['fr', 'ca'],
  El: ['es', 'ca'],
  Los: ['es'],
  Las: ['es'],
  Il: ['it'],
  Lo: ['it', 'es'],
  De: ['nl', 'af', 'fr', 'es', 'pt'],
  Het: ['nl'],
  Al: ['it', 'es'],
};

const WITH_ARTICLE = /^(?<article>\p{Lu}\p{Ll}{1,2}) (?<word>\p{Lu}[\p{L}\p{M}]{2,})$/u;

/** The one word behind the article of a name; undefined of other names. */
export function wordBehindArticle(name: string): string | undefined {
  const { article = '', word } = WITH_ARTICLE.exec(name)?.groups ?? {};
  return Object.hasOwn(ARTICLES, article) ? word : undefined;
}

/** Whether the article of a name may be a mere article in a text, or its language is not known. */
export function mayBeMereArticle(name: string, language: string): boolean {
  const languages = ARTICLES[name.slice(0, name.indexOf(' '))] ?? [];
  return language === '' || languages.includes(language.split('-', 1)[0] ?? '');
}

/** Without the article of English, with which a name is listed or not. */
export const withoutThe = (name: string): string => name.replace(/^The /u, '');
