import { open, rename, rm } from 'node:fs/promises';
import type { PackDocument } from '../../utils/core/pack/types.ts';

const LISTS = ['sources', 'institutions', 'officials', 'agreements', 'visits', 'events'] as const;
/** UTF-16 units that are written at a time. */
const PIECE = 1 << 20;

/**
 * Writes a pack as a file, an item a line. A large pack never stands in memory as one text, and a file that is there
 * already is replaced only by a whole one.
 */
export async function writePack(pack: PackDocument, path: string): Promise<void> {
  const unfinished = `${path}.part`;
  const file = await open(unfinished, 'w');
  try {
    let waiting = '';
    for (const piece of pieces(pack)) {
      waiting += piece;
      if (waiting.length < PIECE) continue;
      await file.write(waiting);
      waiting = '';
    }
    await file.write(waiting);
    await file.close();
    await rename(unfinished, path);
  } catch (error) {
    await file.close().catch(() => undefined);
    await rm(unfinished, { force: true });
    throw error;
  }
}

function* pieces(pack: PackDocument): Generator<string> {
  const header = Object.entries(pack).filter(([field]) => !(LISTS as readonly string[]).includes(field));
  yield '{\n';
  for (const [field, value] of header) yield `  ${JSON.stringify(field)}: ${JSON.stringify(value)},\n`;
  for (const [place, list] of LISTS.entries()) {
    yield `  ${JSON.stringify(list)}: [`;
    for (const [index, item] of pack[list].entries()) yield `${index > 0 ? ',' : ''}\n    ${JSON.stringify(item)}`;
    yield `${pack[list].length > 0 ? '\n  ' : ''}]${place < LISTS.length - 1 ? ',' : ''}\n`;
  }
  yield '}\n';
}
