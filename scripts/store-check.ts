/**
 * `npm run store:check`: whether the listings, their pictures and the built manifests are what the stores accept; a
 * line for each fault. Needs a build: `npm run build` or `npm run package`. With `--publish`, also whether what only a
 * publisher knows is set. Exit code: 0 in order, 1 not, 2 wrong call.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseWords } from '../cli/call-fault.ts';
import { startTool, type Terminal } from '../cli/frame.ts';
import { type Listing, listingFaults, localeFaults } from './store/check-listing.ts';
import { manifestFaults } from './store/check-manifest.ts';
import { PICTURES, pictureFaults } from './store/pictures.ts';
import { addressFaults, privacyPolicyOf } from './store/project-address.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const LOCALES = ['en', 'zh_CN'] as const;
const BUILDS = { chrome: '.output/chrome-mv3', firefox: '.output/firefox-mv3' } as const;

const readJson = async (path: string): Promise<unknown> => JSON.parse(await readFile(join(root, path), 'utf8'));

const { homepage = '' } = (await readJson('package.json')) as { readonly homepage?: string };
const listings = await Promise.all(LOCALES.map(async (locale) => (await readJson(`store/${locale}.json`)) as Listing));

async function faults(isPublishing: boolean): Promise<readonly string[]> {
  const found = listings.flatMap((listing, at) =>
    listingFaults(listing).map((fault) => `store/${LOCALES[at]}.json: ${fault}`),
  );
  found.push(...addressFaults(homepage, isPublishing));
  found.push(...localeFaults(listings).map((fault) => `store: ${fault}`));
  for (const [browser, folder] of Object.entries(BUILDS)) {
    if (!existsSync(join(root, folder, 'manifest.json'))) {
      found.push(`${folder}: is not built; run npm run build`);
      continue;
    }
    const manifest = (await readJson(`${folder}/manifest.json`)) as Record<string, unknown>;
    const messages = await Promise.all(
      LOCALES.map(
        async (locale) =>
          (await readJson(`${folder}/_locales/${locale}/messages.json`)) as Record<string, { message: string }>,
      ),
    );
    found.push(
      ...manifestFaults(manifest, browser as 'chrome' | 'firefox', messages, listings).map(
        (fault) => `${browser}: ${fault}`,
      ),
    );
  }
  for (const picture of PICTURES) {
    const path = `store/pictures/${picture.name}.png`;
    const bytes = await readFile(join(root, path)).catch(() => null);
    found.push(...pictureFaults(picture, bytes).map((fault) => `${path}: ${fault}`));
  }
  if (!existsSync(join(root, 'docs/privacy.md'))) found.push('docs/privacy.md: there is none');
  return found;
}

/** What Mozilla's own linter says of the Firefox build. */
function lint(): readonly string[] {
  const webExt = join(root, 'node_modules/web-ext/bin/web-ext.js');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [webExt, 'lint', '--source-dir', join(root, BUILDS.firefox), '--output', 'json'],
    { encoding: 'utf8' },
  );
  if (status === 0) return [];
  try {
    const { errors } = JSON.parse(stdout) as { errors: readonly { code: string; message: string }[] };
    return errors.map(({ code, message }) => `web-ext lint: ${code}: ${message}`);
  } catch {
    return [`web-ext lint failed: ${stderr || stdout}`];
  }
}

/** Gives the exit code. */
export async function checkStore(words: readonly string[], { say }: Terminal): Promise<number> {
  const { values } = parseWords({ args: [...words], options: { publish: { type: 'boolean', default: false } } });
  const found = await faults(values.publish);
  const linted = existsSync(join(root, BUILDS.firefox, 'manifest.json')) ? lint() : [];
  const all = [...found, ...linted];
  for (const fault of all) say(fault);
  if (all.length === 0) say('Listings, pictures and manifests are in order.');
  if (homepage === '')
    say(
      'Not set yet: homepage in package.json, the address of the project. Whoever publishes sets it (store/README.md).',
    );
  else for (const listing of listings) say(`Privacy policy (${listing.locale}): ${privacyPolicyOf(listing, homepage)}`);
  return all.length === 0 ? 0 : 1;
}

await startTool(import.meta.url, checkStore);
