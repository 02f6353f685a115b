import type { SourceFile } from './source-files.ts';

/**
 * A test of `utils/core/page/density.ts` is `tests/utils/core/page/density.test.ts`; a test of a whole folder has the
 * name of the folder. Where a subject has several tests, each name has a topic: `annotate.properties.test.ts`. Gives
 * one line for a test that has no such subject.
 */
export function strayTests({ path }: SourceFile, sources: readonly SourceFile[]): readonly string[] {
  const [, named] = /^tests\/(.+)\.test\.tsx?$/.exec(path) ?? [];
  if (named === undefined) return [];
  const subjects = [named, named.replace(/\.[a-z-]+$/, '')];
  const hasSubject = sources.some((source) =>
    subjects.some(
      (subject) => source.path.replace(/\.[a-z]+$/, '') === subject || source.path.startsWith(`${subject}/`),
    ),
  );
  return hasSubject ? [] : [`${path}: there is no ${named} that it could test`];
}
