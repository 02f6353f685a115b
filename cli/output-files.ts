import { basename } from 'node:path';
import type { Format } from './call.ts';

export const FILE_EXTENSION: Readonly<Record<Format, string>> = {
  table: 'txt',
  jsonl: 'jsonl',
  csv: 'csv',
  json: 'json',
  md: 'md',
  annotation: 'jsonld',
};

/** A file name from the name of a page: letters of any script, not one that is `taken` (to which it is added). */
export function outputName(page: string, taken: Set<string>): string {
  const address = URL.canParse(page) && /^https?:/i.test(page) ? new URL(page) : null;
  const words = address ? `${address.hostname}${address.pathname}` : basename(page);
  const plain = words
    .replace(/\.x?html?$/i, '')
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '-')
    .replace(/^[-.]+|[-.]+$/g, '');
  const stem = [...plain].slice(0, 80).join('') || 'page';
  let name = stem;
  // Some file systems ignore case.
  for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${stem}-${count}`;
  taken.add(name.toLowerCase());
  return name;
}
