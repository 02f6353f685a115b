/** `npm run export`: writes packs in the formats of other programs; see `export-call.ts` for the options. */
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { archiveOf } from '../utils/core/export/packs/archive.ts';
import { packFormats } from '../utils/core/export/packs/formats.ts';
import { crowdedIn, MAX_PAIRS } from '../utils/core/export/packs/ties.ts';
import type { ExportFile, PackFormatId } from '../utils/core/export/packs/types.ts';
import { whyEmpty, writeFiles } from '../utils/core/export/packs/writers.ts';
import { catalogueTranslate } from '../utils/core/i18n/catalogue-translate.ts';
import { indexPack } from '../utils/core/pack/index-pack.ts';
import { mergePacks } from '../utils/core/pack/merge-packs.ts';
import { EXPORT_USAGE, type ExportCall, readExportCall } from './export-call.ts';
import { startTool, type Terminal } from './frame.ts';
import { readPacks } from './read-packs.ts';
import { describeUnwritten, makeFolderFor } from './written-file.ts';

type WriteCall = Extract<ExportCall, { kind: 'write' }>;

/** What formats that have a tie for each pair do with a record that ties too many. */
const CROWDED: Partial<Readonly<Record<PackFormatId, string>>> = {
  graphml: 'Each is a node of its own, with an edge to each institution.',
  gexf: 'Each is a node of its own, with an edge to each institution.',
  followthemoney: 'Each is an Event with a link to each institution, without links between these.',
  'data-package': 'Their institutions are in the table participants, and not in ties.',
};

/** What is written; `null`, after the reason, where it would be empty or a pack cannot be read. */
async function filesOf(
  { format, language, packs: named }: WriteCall,
  { folder, say }: Terminal,
): Promise<readonly ExportFile[] | null> {
  const packs = await readPacks(named, folder, say);
  if (packs === null) return null;
  const locale = language === 'en' ? 'en' : 'zh-CN';
  const index = indexPack(mergePacks(packs), locale);
  const exportedAt = `${new Date().toISOString().slice(0, 19)}Z`;
  const howTold = CROWDED[format];
  const crowded = crowdedIn(index.pack).length;
  if (howTold !== undefined && crowded > 0)
    say(`Records that tie more than ${MAX_PAIRS} pairs: ${crowded}. ${howTold} (docs/exports.md)`);
  const words = { translate: catalogueTranslate(language), locale };
  const empty = whyEmpty(format, { index, exportedAt });
  if (empty !== null) {
    say(`export: ${catalogueTranslate('en')(empty)}`);
    return null;
  }
  return writeFiles(format, { index, exportedAt }, words);
}

async function save(path: string, content: string | Uint8Array): Promise<void> {
  await makeFolderFor(path);
  await writeFile(path, content);
}

async function write(call: WriteCall, terminal: Terminal): Promise<number> {
  const files = await filesOf(call, terminal);
  if (files === null) return 1;
  const isFolder = packFormats.find(({ id }) => id === call.format)?.shape === 'files';
  const whole = (): string | Uint8Array => (isFolder ? archiveOf(files) : (files[0]?.text ?? ''));
  if (call.out === null) {
    terminal.print(whole());
    return 0;
  }
  const out = resolve(terminal.folder, call.out);
  const made: readonly (readonly [path: string, content: string | Uint8Array])[] =
    isFolder && !out.toLowerCase().endsWith('.zip')
      ? files.map(({ path, text }) => [join(out, path), text])
      : [[out, whole()]];
  try {
    for (const [path, content] of made) await save(path, content);
  } catch (error) {
    const why = describeUnwritten(error);
    if (why === null) throw error;
    terminal.say(`export: ${call.out}: ${why}`);
    return 1;
  }
  terminal.say(isFolder ? `Wrote ${files.length} files to ${out}` : `Wrote ${out}`);
  return 0;
}

/** Gives the exit code. */
export async function exportPacks(words: readonly string[], terminal: Terminal): Promise<number> {
  const call = readExportCall(words);
  switch (call.kind) {
    case 'help':
      terminal.print(EXPORT_USAGE);
      return 0;
    case 'wrong':
      terminal.say(`export: ${call.why}\n\n${EXPORT_USAGE}`);
      return 2;
    case 'write':
      return write(call, terminal);
  }
}

await startTool(import.meta.url, exportPacks);
