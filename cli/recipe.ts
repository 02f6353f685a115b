/** `npm run recipe`: makes a data pack from the files of a register. */
import { resolve } from 'node:path';
import { PackError, parsePack } from '../utils/core/pack/parse.ts';
import { countsOf } from '../utils/core/pack/summary.ts';
import { counted } from './counted.ts';
import { startTool, type Terminal } from './frame.ts';
import { type RecipeCall, readRecipeCall, USAGE } from './recipes/call.ts';
import { type MadePack, RecipeError } from './recipes/types.ts';
import { writePack } from './recipes/write-pack.ts';
import { whyUnread } from './unread-file.ts';
import { describeUnwritten, makeFolderFor } from './written-file.ts';

async function make(
  { recipe, files, out, options }: RecipeCall & { kind: 'make' },
  { folder, say }: Terminal,
): Promise<void> {
  const paths = files.map((file) => resolve(folder, file));
  for (const path of paths) {
    const why = await whyUnread(path);
    if (why !== null) throw new RecipeError(`${path}: ${why}`);
  }
  const today = new Date().toISOString().slice(0, 10);
  const made = await recipe.make(paths, { ...options, today });
  // A recipe that makes a broken pack is an error of the project,
  // which the reader should see here and not at the import.
  parsePack(made.pack);
  const path = resolve(folder, out);
  try {
    await makeFolderFor(path);
    await writePack(made.pack, path);
  } catch (error) {
    const why = describeUnwritten(error);
    throw why === null ? error : new RecipeError(`${path}: ${why}`);
  }
  for (const line of summaryOf(made)) say(line);
  say(`Wrote ${path}`);
}

const number = (count: number): string => count.toLocaleString('en');

function* summaryOf({ pack, read, leftOut, dropped, examples }: MadePack): Generator<string> {
  const { institutions, officials, records } = countsOf(pack);
  const names = pack.institutions.reduce((sum, each) => sum + each.names.length, 0);
  const others = [
    ...(officials > 0 ? [counted(officials, 'official')] : []),
    ...(records > 0 ? [counted(records, 'agreement, visit or event', 'agreements, visits and events')] : []),
  ];
  const held = [`${counted(institutions, 'institution')} with ${counted(names, 'name')}`, ...others].join(', ');
  yield `${counted(read, 'record')} read, ${held} in the pack`;
  const example = (reason: string): string => {
    const known = examples?.get(reason);
    return known === undefined ? '' : `, such as ${known}`;
  };
  for (const [reason, count] of leftOut) yield `  left out ${number(count)}: ${reason}${example(reason)}`;
  for (const [reason, count] of dropped) yield `  dropped ${number(count)}: ${reason}${example(reason)}`;
}

/** Gives the exit code. */
export async function followRecipe(words: readonly string[], terminal: Terminal): Promise<number> {
  const call = readRecipeCall(words);
  switch (call.kind) {
    case 'help':
      terminal.print(USAGE);
      return 0;
    case 'wrong':
      terminal.say(`${call.why}\n\n${USAGE}`);
      return 2;
    case 'make':
      try {
        await make(call, terminal);
        return 0;
      } catch (error) {
        const isExpected =
          error instanceof RecipeError || error instanceof PackError || (error instanceof Error && 'code' in error);
        if (!isExpected) throw error;
        terminal.say(`recipe: ${error.message}`);
        return 1;
      }
  }
}

await startTool(import.meta.url, followRecipe);
