import { escapeMarkdown } from '../markdown.ts';
import { fileStem, sameFile } from './file-names.ts';
import type { ExportFile } from './types.ts';

export type FrontMatter = Readonly<Record<string, string | null | undefined | readonly string[]>>;

/** Paths of notes by the id of what they are about: readable names, no two the same for any file system. */
export class NotePaths {
  readonly #paths = new Map<string, string>();
  readonly #taken = new Set<string>();

  add(id: string, folder: string, title: string): void {
    const stem = fileStem(title) || fileStem(id) || 'note';
    let name = stem;
    for (let count = 2; this.#taken.has(sameFile(name)); count++) name = `${stem} ${count}`;
    this.#taken.add(sameFile(name));
    this.#paths.set(id, `${folder}/${name}.md`);
  }

  of(id: string): string | undefined {
    return this.#paths.get(id);
  }
}

/** A link from one note to another, relative to its folder, as CommonMark has it. */
export function linkBetween(from: string, to: string, text: string): string {
  const up = from.includes('/') ? '../' : '';
  const address = to
    .split('/')
    .map(encodeURIComponent)
    .join('/')
    .replace(/[()]/g, (bracket) => (bracket === '(' ? '%28' : '%29'));
  return `[${escapeMarkdown(text)}](${up}${address})`;
}

/** YAML is a superset of JSON: a quoted text of JSON is read as that text, whatever it begins with. */
const yaml = (text: string): string => JSON.stringify(text.toWellFormed());

/** A note with front matter; fields without a value are left out. */
export function noteText(path: string, fields: FrontMatter, lines: readonly string[]): ExportFile {
  const head = Object.entries(fields).flatMap(([name, value]) => {
    if (value === null || value === undefined || value.length === 0) return [];
    return typeof value === 'string'
      ? [`${name}: ${yaml(value)}`]
      : [`${name}:`, ...value.map((each) => `  - ${yaml(each)}`)];
  });
  return { path, text: ['---', ...head, '---', '', ...lines, ''].join('\n') };
}
