import { parseArgs } from 'node:util';
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
      readonly options: RecipeOptions;
    };

export const USAGE = `Usage: npm --silent run recipe -- NAME FILE… --out PACK [options]

Makes a data pack from the files of a register, and says what was left out and why.

${RECIPES.map(({ name, about }) => `  ${name}   ${about}`).join('\n')}

  --out PACK        the file to write
  --country CODE    only organisations in this country (ISO 3166-1, such as CN); may be repeated
  --type TYPE       only organisations of this type (such as education); may be repeated
  --help            print this

Exit code: 0 the pack was written, 1 it could not be made, 2 wrong call.
`;

/** Reads the words of a call (without the program's name). */
export function readRecipeCall(words: readonly string[]): RecipeCall {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(words);
  } catch (error) {
    return { kind: 'wrong', why: error instanceof Error ? error.message : String(error) };
  }
  const { out, help, country = [], type = [] } = parsed.values;
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
  return { kind: 'make', recipe, files, out, options: { countries, types: type.map((each) => each.toLowerCase()) } };
}

function parse(words: readonly string[]) {
  return parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      country: { type: 'string', multiple: true },
      type: { type: 'string', multiple: true },
      help: { type: 'boolean', short: 'h' },
    },
  });
}
