import type { Edtf } from '../pack/types.ts';
import type { ExportFormat, MentionExport } from './types.ts';

const LONGEST = 60;

/**
 * `title-of-the-page-2026-11-21.csv`: letters of any script, no character that a file system or a shell minds, and not
 * so long that a folder of exports cannot be read. `day` is the reader's own, which near midnight is not that of UTC.
 */
export function fileName(
  { pages }: Pick<MentionExport, 'pages'>,
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
