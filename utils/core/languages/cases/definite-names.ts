/**
 * Bulgarian and Macedonian have no cases, but an article that is written behind the first word of a name: Софийския
 * университет, Државниот универзитет. Only names that begin with a noun for a body, or with adjectives and such a noun,
 * get it.
 */
import { madeOnce } from '../made-once.ts';

/** Of one gender: the nouns, and the endings of first words, each with the endings that it has with the article. */
interface Articles {
  readonly nouns: ReadonlySet<string>;
  readonly noun: readonly (readonly [ending: string, ...definite: string[]])[];
  readonly adjective: readonly (readonly [ending: string, ...definite: string[]])[];
}
const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const bulgarian = madeOnce((): readonly Articles[] => [
  {
    nouns: setOf('университет институт факултет център музей колеж съюз фонд театър парламент клуб'),
    noun: [
      ['й', 'я', 'ят'],
      ['', 'а', 'ът'],
    ],
    adjective: [
      ['ки', 'кия', 'кият'],
      ['ен', 'ния', 'ният'],
      ['ов', 'овия', 'овият'],
    ],
  },
  {
    nouns: setOf('академия комисия агенция банка гимназия болница библиотека фондация асоциация галерия школа'),
    noun: [['', 'та']],
    adjective: [['а', 'ата']],
  },
  {
    nouns: setOf('училище министерство правителство посолство дружество сдружение бюро читалище'),
    noun: [['', 'то']],
    adjective: [
      ['о', 'ото'],
      ['е', 'ето'],
    ],
  },
]);

const macedonian = madeOnce((): readonly Articles[] => [
  {
    nouns: setOf('универзитет институт факултет центар музеј колеџ сојуз фонд театар парламент клуб'),
    noun: [['', 'от']],
    adjective: [
      ['ки', 'киот'],
      ['ен', 'ниот'],
      ['ов', 'овиот'],
    ],
  },
  {
    nouns: setOf('академија комисија агенција банка гимназија болница библиотека фондација асоцијација влада амбасада'),
    noun: [['', 'та']],
    adjective: [['а', 'ата']],
  },
  {
    nouns: setOf('училиште министерство друштво здружение биро'),
    noun: [['', 'то']],
    adjective: [
      ['о', 'ото'],
      ['е', 'ето'],
    ],
  },
]);

function withArticle(name: string, genders: readonly Articles[]): string[] {
  const words = name.split(' ');
  const [first = ''] = words;
  const small = words.map((word) => word.toLowerCase());
  for (const { nouns, noun, adjective } of genders) {
    const head = small.findIndex((word) => nouns.has(word));
    const isAdjective = (word: string): boolean => adjective.some(([ending]) => word.endsWith(ending));
    const joined = (word: string, at: number): boolean => isAdjective(word) || (at > 0 && word === 'и');
    // A noun alone is any body of its kind.
    if (head < 0 || words.length < 2 || !small.slice(0, head).every(joined)) continue;
    const [ending = '', ...definite] = (head === 0 ? noun : adjective).find(([each]) => first.endsWith(each)) ?? [];
    const rest = [...small.slice(1, head + 1), ...words.slice(head + 1)];
    const stem = first.slice(0, first.length - ending.length);
    return [...new Set(definite.map((each) => [stem + each, ...rest].join(' ')))];
  }
  return [];
}

export const bulgarianArticles = (name: string): string[] => withArticle(name, bulgarian());
export const macedonianArticles = (name: string): string[] => withArticle(name, macedonian());
