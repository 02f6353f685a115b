/** `npm run export`: writes packs in the formats of other programs; see `export-call.ts` for the options. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { archiveOf } from '../utils/core/export/packs/archive.ts';
import { packFormats } from '../utils/core/export/packs/formats.ts';
import type { ExportFile } from '../utils/core/export/packs/types.ts';
import { writeFiles } from '../utils/core/export/packs/writers.ts';
import { catalogueTranslate } from '../utils/core/i18n/catalogue-translate.ts';
import { indexPack } from '../utils/core/pack/index-pack.ts';
import { mergePacks } from '../utils/core/pack/merge-packs.ts';
import { EXPORT_USAGE, type ExportCall, readExportCall } from './export-call.ts';
import { readPacks } from './read-packs.ts';

const say = (line: string): void => void process.stderr.write(`${line}\n`);
/** npm runs its scripts in the project's folder; paths in a call are relative to the reader's folder. */
const callFolder = process.env.INIT_CWD ?? process.cwd();

type WriteCall = Extract<ExportCall, { kind: 'write' }>;

async function filesOf({ format, language, packs: named }: WriteCall): Promise<readonly ExportFile[] | null> {
  const packs = await readPacks(named, callFolder, say);
  if (packs === null) return null;
  const locale = language === 'en' ? 'en' : 'zh-CN';
  const index = indexPack(mergePacks(packs), locale);
  const exportedAt = `${new Date().toISOString().slice(0, 19)}Z`;
  const words = { translate: catalogueTranslate(language), locale };
  return writeFiles(format, { index, exportedAt }, words);
}

async function save(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

async function write(call: WriteCall): Promise<number> {
  const files = await filesOf(call);
  if (files === null) return 1;
  const isFolder = packFormats.find(({ id }) => id === call.format)?.shape === 'files';
  const whole = (): string | Uint8Array => (isFolder ? archiveOf(files) : (files[0]?.text ?? ''));
  if (call.out === null) {
    process.stdout.write(whole());
    return 0;
  }
  const out = resolve(callFolder, call.out);
  if (isFolder && !out.toLowerCase().endsWith('.zip'))
    for (const { path, text } of files) await save(join(out, path), text);
  else await save(out, whole());
  say(isFolder ? `Wrote ${files.length} files to ${out}` : `Wrote ${out}`);
  return 0;
}

async function main(): Promise<number> {
  const call = readExportCall(process.argv.slice(2));
  switch (call.kind) {
    case 'help':
      process.stdout.write(EXPORT_USAGE);
      return 0;
    case 'wrong':
      say(`export: ${call.why}\n\n${EXPORT_USAGE}`);
      return 2;
    case 'write':
      return write(call);
  }
}

// `| head` closes the pipe early, which is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof Error && 'code' in error)) throw error;
  say(`export: ${error.message}`);
  process.exitCode = 1;
}
