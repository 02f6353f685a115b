import type { SourceFile } from './source-files.ts';

const MAX_LINES = 400;
const NAMELESS = /(^|\/)(utils?|helpers?|common|misc|shared|stuff|lib)\.[a-z]+$/;

/** Files that are too long, outside the folders, or have a name that says nothing. */
export function misplacedFiles({ path, text }: SourceFile): readonly string[] {
  const problems: string[] = [];
  const lines = text.split('\n').length - 1;
  if (/\.(tsx?|mjs|css)$/.test(path) && lines > MAX_LINES && !path.startsWith('data/')) {
    problems.push(`${path}: ${lines} lines, more than ${MAX_LINES}`);
  }
  if (NAMELESS.test(path)) problems.push(`${path}: its name does not say what it holds`);
  if (/^(utils|utils\/(core|dom|browser)|components)\/[^/]+$/.test(path)) problems.push(`${path}: lies loose`);
  if (/^utils\/(?!core\/|dom\/|browser\/)[^/]+\//.test(path))
    problems.push(`${path}: utils holds core, dom and browser`);
  return problems;
}
