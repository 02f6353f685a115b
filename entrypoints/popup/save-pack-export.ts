import { saveFile } from '../../utils/browser/platform/save-file.ts';
import { fileName } from '../../utils/core/export/file-name.ts';
import type { NamingPage, PackFormat } from '../../utils/core/export/packs/types.ts';
import type { ExportWords } from '../../utils/core/export/types.ts';
import { localIsoDay } from '../../utils/core/facts/dates/read-date.ts';
import { ReaderError } from '../../utils/core/i18n/describe-failure.ts';
import { indexPack } from '../../utils/core/pack/index-pack.ts';
import type { Pack } from '../../utils/core/pack/types.ts';

/** What an export is made of. */
interface Exported {
  readonly pack: Pack;
  /** What the file is named after. */
  readonly title: string;
  readonly pages?: readonly NamingPage[];
  /** A part of those pages was not read. */
  readonly isPartial?: true | undefined;
}

/**
 * Saves a pack, or a part of one, in a format; gives the name of the file. Rejects for what would be empty. The code of
 * the formats is loaded for it.
 */
export async function savePackExport(
  format: PackFormat,
  { pack, title, pages = [], isPartial }: Exported,
  words: ExportWords,
): Promise<string> {
  const { whyEmpty, writeOne } = await import('../../utils/core/export/packs/writers.ts');
  const now = new Date();
  const exportedAt = `${now.toISOString().slice(0, 19)}Z`;
  const data = { index: indexPack(pack, words.locale), exportedAt, pages, ...(isPartial && { isPartial }) };
  const empty = whyEmpty(format.id, data);
  if (empty !== null) throw new ReaderError(words.translate(empty));
  const content = writeOne(format, data, words);
  const name = fileName({ pages: [{ title }] }, format, localIsoDay(now));
  saveFile({ name, type: format.mediaType, content });
  return name;
}
