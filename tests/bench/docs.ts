/**
 * `npm run bench:docs -- [FILE]`: writes the table in docs/performance.md from the figures that
 * `npm run bench -- --json docs/performance.json` left, or from those of another file, which it then keeps there.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CallFault, parseWords } from '../../cli/call-fault.ts';
import { startTool, type Terminal } from '../../cli/frame.ts';
import { readTextFile } from '../input-files.ts';
import { readFigures, withTable } from './docs-table.ts';

const inDocs = (name: string) => fileURLToPath(new URL(`../../docs/${name}`, import.meta.url));
const [figures, page] = [inDocs('performance.json'), inDocs('performance.md')];

/** Gives the exit code. Nothing is written where the figures cannot be used. */
export async function writeTable(words: readonly string[], { folder }: Terminal): Promise<number> {
  const { positionals } = parseWords({ args: [...words], allowPositionals: true, options: {} });
  const [file, ...others] = positionals.map((name) => resolve(folder, name));
  if (others.length > 0) throw new CallFault('Give one file of figures');
  const text = readTextFile(file ?? figures);
  let written: string;
  try {
    written = withTable(await readFile(page, 'utf8'), readFigures(text));
  } catch (error) {
    throw new CallFault(`${file ?? figures}: ${error instanceof Error ? error.message : error}`);
  }
  await writeFile(page, written);
  if (file !== undefined && file !== figures) await writeFile(figures, text);
  return 0;
}

await startTool(import.meta.url, writeTable);
