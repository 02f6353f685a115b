/** A full disk tears the log of the settings, and the browser ends on it: what is changed at the next start stays. */
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import type { ExtensionBrowser } from '../../../cli/browsers/extension-browser.ts';
import { PATIENCE } from '../../../cli/browsers/patience.ts';
import { launchBrowser } from '../harness/launch.ts';
import { until } from '../harness/until.ts';

const extension = fileURLToPath(new URL('../../../.output/chrome-mv3', import.meta.url));
const profile = mkdtempSync(join(tmpdir(), 'partnership-lens-profile-'));
let running: ExtensionBrowser | null = null;
afterAll(async () => {
  await running?.kill();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

async function start(): Promise<ExtensionBrowser> {
  running = await launchBrowser({ extension, profile });
  return running;
}

/** The packs that are switched off, as the browser gives them. */
const packsOff = (browser: ExtensionBrowser): Promise<unknown> =>
  browser.inExtension(async (api) => {
    const { settings } = await api.storage.local.get('settings');
    return (settings as { readonly packsOff?: unknown } | undefined)?.packsOff;
  });

const switchOff = (browser: ExtensionBrowser, id: string) => browser.ask({ type: 'switch-pack', id, isOn: false });

/** Leaves the beginning of an entry at the end of the log, as a write that finds no room does. */
function tearLog(): void {
  const all = join(profile, 'Default', 'Local Extension Settings');
  const [folder = ''] = readdirSync(all);
  const log = readdirSync(join(all, folder)).findLast((name) => name.endsWith('.log')) ?? '';
  const path = join(all, folder, log);
  appendFileSync(path, readFileSync(path).subarray(0, 60));
}

it('keeps what was changed after the browser ended on a full disk', { timeout: 10 * PATIENCE }, async () => {
  const first = await start();
  await switchOff(first, 'first');
  await first.kill();
  tearLog();
  const second = await start();
  await switchOff(second, 'second');
  expect(await packsOff(second)).toEqual(['first', 'second']);
  await second.kill();
  const third = await start();
  await until('the settings are back', async () => {
    // Of a torn log, Chromium's first reading may fail.
    const off = await packsOff(third).catch(() => null);
    return JSON.stringify(off) === JSON.stringify(['first', 'second']);
  });
  await switchOff(third, 'third');
  await third.kill();
  const fourth = await start();
  expect(await packsOff(fourth)).toEqual(['first', 'second', 'third']);
});
