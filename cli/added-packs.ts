import { resolve } from 'node:path';
import { bundledDocuments } from '../data/bundled-packs.ts';
import { textIn } from '../utils/core/pack/local-text.ts';
import { trustPack } from '../utils/core/pack/parse.ts';
import type { ExtensionBrowser } from './browsers/extension-browser.ts';
import { readPackFile } from './pack-file.ts';

/** A pack that a run adds, checked. */
export interface PackFile {
  /** As it was named in the call. */
  readonly file: string;
  readonly path: string;
  readonly id: string;
  readonly version: string;
  readonly title: string;
}

/** Packs could not be added, for `reasons`, a line each. */
class PacksRefused extends Error {
  override readonly name = 'PacksRefused';
  readonly reasons: readonly string[];

  constructor(reasons: readonly string[]) {
    super(reasons.join('\n'));
    this.reasons = reasons;
  }
}

/** Milliseconds. A pack of a million names takes minutes on a slow machine. */
const LIMIT = 600_000;

/** Checks the files before a browser is started. Throws PacksRefused with everything that is wrong with them. */
export async function readPackFiles(files: readonly string[], folder: string): Promise<readonly PackFile[]> {
  const reasons: string[] = [];
  const ids = new Map(bundledDocuments.map((document) => [trustPack(document).id, 'a bundled pack']));
  const packs: PackFile[] = [];
  for (const file of files) {
    const path = resolve(folder, file);
    const checked = await readPackFile(path);
    if ('faults' in checked) {
      reasons.push(...checked.faults.map((fault) => `${file}: ${fault}`));
      continue;
    }
    const { id, version, title } = checked.pack;
    const other = ids.get(id);
    if (other !== undefined) reasons.push(`${file}: its id “${id}” is that of ${other}`);
    ids.set(id, file);
    packs.push({ file, path, id, version, title: textIn(title, 'en') });
  }
  if (reasons.length > 0) throw new PacksRefused(reasons);
  return packs;
}

/** Adds packs as a reader does, by the field of the options page. Throws PacksRefused with what the page says. */
export async function addPacks(
  browser: ExtensionBrowser,
  packs: readonly PackFile[],
  say: (line: string) => void,
): Promise<void> {
  if (packs.length === 0) return;
  const options = await browser.openExtensionPage('options.html');
  try {
    for (const pack of packs) {
      const field = await options.page.waitForSelector('#packs input[type=file]', { timeout: 30_000 });
      await field?.uploadFile(pack.path);
      const isThere = async () =>
        (await browser.ask({ type: 'packs' })).some(({ id, version }) => id === pack.id && version === pack.version);
      const refusal = () => options.evaluate(() => document.querySelector('#packs .problem')?.textContent ?? null);
      for (const deadline = Date.now() + LIMIT; !(await isThere()); ) {
        const said = await refusal();
        if (said) throw new PacksRefused([`${pack.file}: ${said}`]);
        if (Date.now() > deadline) throw new PacksRefused([`${pack.file}: it was not added in time`]);
        await new Promise((done) => setTimeout(done, 100));
      }
      say(`Added ${pack.title}`);
    }
  } finally {
    await options.close();
  }
}
