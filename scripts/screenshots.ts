/** `npm run screenshots -- [NAME…]`: the pictures of README and docs, made from the built extension. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ExtensionBrowser } from '../cli/browsers/extension-browser.ts';
import { installBrowsers } from '../cli/browsers/install.ts';
import { USUAL_READING } from '../cli/browsers/types.ts';
import { builtExtension } from '../cli/built-extension.ts';
import { FileServer } from '../cli/file-server.ts';
import { openShot, SHARP } from './open-shot.ts';
import { ROOT } from './root.ts';
import { SHOTS, type Shot } from './screenshot-list.ts';

const folder = join(ROOT, 'docs/screenshots');
const say = (line: string) => console.error(line);

async function take(browser: ExtensionBrowser, server: FileServer, shot: Shot): Promise<void> {
  const isZoomedSurface = shot.variant === 'zoomed' && shot.surface !== undefined;
  if (isZoomedSurface) await browser.setReading({ ...USUAL_READING, zoom: 2 });
  const { shown, close } = await openShot(browser, server, shot);
  await writeFile(join(folder, `${shot.name}.png`), await shown.screenshot());
  say(`docs/screenshots/${shot.name}.png`);
  await close();
  if (isZoomedSurface) await browser.setReading(USUAL_READING);
}

const advice = installBrowsers(['chromium'], say);
if (advice !== null) {
  say(advice);
  process.exit(1);
}
await mkdir(folder, { recursive: true });
const extension = await builtExtension('chromium', say);
const server = await FileServer.start();
/** Names of pictures, or how they begin; without any, all pictures are made. */
const wanted = process.argv.slice(2);
const shots = SHOTS.filter(({ name }) => wanted.length === 0 || wanted.some((begin) => name.startsWith(begin)));
try {
  for (const language of ['en', 'zh-CN']) {
    const own = shots.filter(({ variant }) => (variant === 'chinese') === (language === 'zh-CN'));
    if (own.length === 0) continue;
    const browser = await ExtensionBrowser.launch('chromium', {
      extension,
      language,
      // Two image pixels for one CSS pixel, also where the browser sets the size.
      switches: [`--screen-info={3200x2400 devicePixelRatio=${SHARP}}`],
    });
    try {
      for (const shot of own) await take(browser, server, shot);
    } finally {
      await browser.close();
    }
  }
} finally {
  server.close();
}
