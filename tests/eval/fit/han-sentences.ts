/**
 * Reads marked Chinese sentences, one on each line: a name stands in [[ ]] where the body or the person of that name is
 * meant, and in {{ }} where the characters are something else.
 */
import { basename, join } from 'node:path';
import { filesIn, readTextFile } from '../../input-files.ts';

export interface MarkedName {
  /** Of the file. */
  readonly set: string;
  readonly name: string;
  readonly before: string;
  readonly after: string;
  readonly isName: boolean;
}

const MARK = /\[\[(?<name>[^[\]{}]+)\]\]|\{\{(?<other>[^[\]{}]+)\}\}/gu;
const withoutMarks = (text: string): string => text.replace(MARK, '$<name>$<other>');

/** The marked names of one line. Throws where a bracket is open. */
export function readMarkedLine(line: string, set: string): readonly MarkedName[] {
  const names = Array.from(line.matchAll(MARK), ({ 0: mark, index, groups }) => ({
    set,
    name: groups?.name ?? groups?.other ?? '',
    before: withoutMarks(line.slice(0, index)),
    after: withoutMarks(line.slice(index + mark.length)),
    isName: groups?.name !== undefined,
  }));
  if (/\[\[|\]\]|\{\{|\}\}/u.test(withoutMarks(line))) throw new Error(`A bracket is open in ${set}: ${line}`);
  return names;
}

/** The folder with the sentences on which the weights of the project are fitted. */
export const HAN_SENTENCES = join(import.meta.dirname, 'han-sentences');

/** All marked names of the files of a folder. */
export const readMarkedNames = (folder: string): readonly MarkedName[] =>
  filesIn(folder, '.txt').flatMap((path) =>
    readTextFile(path)
      .split('\n')
      .flatMap((line) => readMarkedLine(line, basename(path, '.txt'))),
  );
