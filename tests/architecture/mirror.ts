import type { SourceFile } from './source-files.ts';

/**
 * A test of `utils/core/page/density.ts` is `tests/utils/core/page/density.test.ts`; a test of a whole folder bears the
 * name of the folder. Gives one line for a test that has no such subject.
 */
export function strayTests({ path }: SourceFile, sources: readonly SourceFile[]): readonly string[] {
  const [, subject] = /^tests\/(.+)\.test\.tsx?$/.exec(path) ?? [];
  if (subject === undefined) return [];
  const hasSubject = sources.some(
    (source) => source.path.replace(/\.[a-z]+$/, '') === subject || source.path.startsWith(`${subject}/`),
  );
  return hasSubject ? [] : [`${path}: there is no ${subject} that it could test`];
}
