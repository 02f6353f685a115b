import type { SourceFile } from './source-files.ts';

/** Rules ask the languages. */
const RULES = /^utils\/core\/(?:linking|matching|reports\/(?:dates|deeds|names|roles|story|words))\/.*\.ts$/;

/** Files that hold what looks like words, and why it is none. */
const NO_WORDS: Readonly<Record<string, string>> = {
  'utils/core/linking/candidates/institutions/sites.ts': 'parts of host names are the same in every language',
  'utils/core/reports/words/letters.ts': 'letters of scripts are ranges there',
  'utils/core/matching/characters.ts': 'the characters of a script are told apart there',
};

/** Comments, regular expressions and strings, in their order, so that a quote in one begins no other. */
const TOKEN = new RegExp(
  [
    String.raw`(?<comment>\/\*[\s\S]*?\*\/|\/\/[^\n]*)`,
    String.raw`(?<=[=(,:[!&|?;{>]\s*|\breturn\s+)\/(?<pattern>(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^\/\\\n[])+)\/[dgimsuvy]*`,
    String.raw`(?<raw>String\.raw|RegExp\(\s*)?(?<quote>['"\x60])(?<string>(?:\\.|(?!\k<quote>)[^\\])*)\k<quote>(?<split>\s*\.split\()?`,
  ].join('|'),
  'g',
);
/** What a feature says of itself to its readers, and the texts of pages on which it is tried. */
const ABOUT = /\b(?:about|examples):\s*(?:\[[^\]]*\]|'(?:\\.|[^'\\])*')/g;

/**
 * A pattern without what is no letter of a text: properties of characters, names of groups, escapes, inserted patterns.
 */
const withoutSyntax = (pattern: string): string =>
  pattern
    .replace(/\$\{[^}]*\}/g, ' ')
    .replace(/\\{1,2}[pP]\{[^}]*\}|\\{1,2}u\{?[\da-fA-F]+\}?|\\{1,2}x[\da-fA-F]{2}|\\{1,2}k<\w+>|\(\?<\w+>/g, ' ')
    .replace(/\\{1,2}[a-zA-Z]/g, ' ');
const CLASS = /\[(?:\\.|[^\]\\])*\]/g;
const LETTERS = /\p{L}{2,}/u;
/** In a script that is not Latin one letter may be a word; the ends of a range are none. */
const OTHER_SCRIPT = /(?!\p{Script=Latin}|\p{Script=Common}|\p{Script=Inherited})\p{L}(?!-)(?<!-.)/u;

function wordsIn(pattern: string): readonly string[] {
  const plain = withoutSyntax(pattern);
  const [word] = LETTERS.exec(plain.replace(CLASS, ' ')) ?? OTHER_SCRIPT.exec(plain) ?? [];
  return word === undefined ? [] : [word];
}

/** Countries, by ISO 3166-1. */
const COUNTRY_CODES = /^[\s',]*(?:[A-Z]{2}[\s',]*)+$/;

function wordsOfString({ raw, string = '', split }: Readonly<Record<string, string | undefined>>): readonly string[] {
  if (raw !== undefined) return wordsIn(string);
  if (split !== undefined) return /\p{L}\s+\p{L}/u.test(string) && !COUNTRY_CODES.test(string) ? [string] : [];
  return OTHER_SCRIPT.exec(string) ?? [];
}

/** What a rule asks of a word of the text, or of a name: `previous === 'of'`, `name.startsWith('The ')`. */
const ASKED = [
  /\b(?:previous|next|word|first|last|second|surface)\s*[!=]==\s*'(\p{L}{2,})'/gu,
  /\.(?:startsWith|endsWith|includes|indexOf|replace|replaceAll)\(\s*['"`](?=[^'"`]*[\p{Lu}\s])([^'"`]*\p{L}{2,}[^'"`]*)/gu,
];
/** Kinds and signs are a set of their type. */
const UNTYPED_SET = /(?<!Set<\w+>\s*=\s*)new Set\(\[(\s*(?:'[^']*',?\s*){2,})\]/g;

/** Words of languages among the rules of linking, matching and reports, of which some files look as if they had some. */
export function wordsAmongRules({ path, text }: SourceFile, exceptions: object = NO_WORDS): readonly string[] {
  if (!RULES.test(path) || path in exceptions) return [];
  const rules = text.replace(ABOUT, '');
  const inTokens = [...rules.matchAll(TOKEN)].flatMap(({ groups = {} }) => {
    if (groups.comment !== undefined) return [];
    return groups.pattern === undefined ? wordsOfString(groups) : wordsIn(groups.pattern);
  });
  const code = rules.replace(TOKEN, (token) => (/^\/[/*]/.test(token) ? '' : token)).replace(/\$\{[^}]*\}/g, '');
  const asked = ASKED.flatMap((pattern) => [...code.matchAll(pattern)].map(([, word = '']) => word));
  const sets = [...code.matchAll(UNTYPED_SET)].flatMap(([, words = '']) => (COUNTRY_CODES.test(words) ? [] : [words]));
  return [...inTokens, ...asked, ...sets].map((word) => word.trim());
}

/** Exceptions that no file needs any more. */
export const needlessExceptions = (files: readonly SourceFile[]): readonly string[] =>
  Object.keys(NO_WORDS).filter(
    (path) => !files.some((file) => file.path === path && wordsAmongRules(file, {}).length > 0),
  );
