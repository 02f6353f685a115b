import { parseWords } from '../call-fault.ts';
import { dayOf } from './days.ts';
import { RECIPES } from './recipes.ts';
import type { Recipe, RecipeOptions } from './types.ts';

/** What a call of `npm run recipe` asks for. */
export type RecipeCall =
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly why: string }
  | {
      readonly kind: 'make';
      readonly recipe: Recipe;
      readonly files: readonly string[];
      readonly out: string;
      readonly options: Omit<RecipeOptions, 'today'>;
    };

export const USAGE = `Usage: npm --silent run recipe -- NAME FILE… --out PACK [options]

Makes a data pack from the files of a public register, and says what was left out and why.

${RECIPES.map(({ name, about }) => `  ${name}   ${about}`).join('\n')}

  --out PACK        the file to write
  --country CODE    only organisations in this country (ISO 3166-1, such as CN); may be repeated
  --type TYPE       only organisations of this type (such as education); may be repeated
  --with-relationships
                    ror: also the bodies that those are parts of, and their units
  --as-of DAY       the day of the data (such as 2026-11-28), where its files do not say
  --help            print this

Exit code: 0 the pack was written, 1 it could not be made, 2 wrong arguments.
`;

/** Reads the words of a call (without the program's name). */
export function readRecipeCall(words: readonly string[]): RecipeCall {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(words);
  } catch (error) {
    return { kind: 'wrong', why: error instanceof Error ? error.message : String(error) };
  }
  const { out, help, country = [], type = [], 'as-of': asOf, 'with-relationships': withRelationships } = parsed.values;
  const [name, ...files] = parsed.positionals;
  if (help) return { kind: 'help' };
  if (name === undefined) return { kind: 'wrong', why: 'A recipe is needed' };
  const recipe = RECIPES.find((each) => each.name === name);
  if (!recipe) return { kind: 'wrong', why: `There is no recipe “${name}”` };
  if (files.length === 0 || files.includes('')) return { kind: 'wrong', why: 'A FILE is needed' };
  if (!out) return { kind: 'wrong', why: '--out needs a file' };
  const countries = country.map((code) => code.toUpperCase());
  const strange = countries.find((code) => !/^[A-Z]{2}$/.test(code));
  if (strange !== undefined) return { kind: 'wrong', why: `--country takes a code of two letters, not “${strange}”` };
  if (asOf !== undefined && dayOf(asOf) === null)
    return { kind: 'wrong', why: `--as-of takes a day such as 2026-11-28, not “${asOf}”` };
  const options = {
    countries,
    types: type.map((each) => each.toLowerCase()),
    ...(withRelationships ? { withRelationships } : {}),
    ...(asOf === undefined ? {} : { asOf }),
  };
  return { kind: 'make', recipe, files, out, options };
}

function parse(words: readonly string[]) {
  return parseWords({
    args: [...words],
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      country: { type: 'string', multiple: true },
      type: { type: 'string', multiple: true },
      'with-relationships': { type: 'boolean' },
      'as-of': { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
}
