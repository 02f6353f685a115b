/**
 * `npm run bench:docs -- [FILE]`: writes the table in docs/performance.md from the figures that
 * `npm run bench -- --json docs/performance.json` left, or from those of another file, which it then keeps there.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { readFigures, withTable } from './docs-table.ts';

const inDocs = (name: string) => fileURLToPath(new URL(`../../docs/${name}`, import.meta.url));
const [figures, page] = [inDocs('performance.json'), inDocs('performance.md')];
const [file = figures] = process.argv.slice(2);

try {
  const text = await readFile(file, 'utf8');
  const written = withTable(await readFile(page, 'utf8'), readFigures(text));
  await writeFile(page, written);
  if (file !== figures) await writeFile(figures, text);
} catch (error) {
  process.stderr.write(`${file}: ${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
