import type { Edtf } from '../pack/types.ts';
import type { ExportedPage, ExportFormat } from './types.ts';

const LONGEST = 60;

/**
 * `title-of-the-page-2026-11-21.csv`: letters of any script, no character that is special in a file system or a shell,
 * and short enough to be read in a list of files. `day` is the day in the reader's time zone.
 */
export function fileName(
  { pages }: { readonly pages: readonly Pick<ExportedPage, 'title'>[] },
  { extension }: Pick<ExportFormat, 'extension'>,
  day: Edtf,
): string {
  const words = (pages[0]?.title ?? '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  const title = [...words].slice(0, LONGEST).join('').replace(/-+$/, '') || 'partnership-lens';
  return `${title}-${day}.${extension}`;
}
