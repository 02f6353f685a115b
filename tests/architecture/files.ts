import type { SourceFile } from './source-files.ts';

const longest = 400;
const nameless = /(^|\/)(utils?|helpers?|common|misc|shared|stuff|lib)\.[a-z]+$/;

/** Files that are too long, loose or named after nothing. */
export function misplacedFiles({ path, text }: SourceFile): readonly string[] {
  const problems: string[] = [];
  const lines = text.split('\n').length - 1;
  if (/\.(tsx?|mjs|css)$/.test(path) && lines > longest && !path.startsWith('data/')) {
    problems.push(`${path}: ${lines} lines, more than ${longest}`);
  }
  if (nameless.test(path)) problems.push(`${path}: its name does not say what it holds`);
  if (/^(utils|utils\/(core|dom|browser)|components)\/[^/]+$/.test(path)) problems.push(`${path}: lies loose`);
  if (/^utils\/(?!core\/|dom\/|browser\/)[^/]+\//.test(path))
    problems.push(`${path}: utils holds core, dom and browser`);
  return problems;
}
