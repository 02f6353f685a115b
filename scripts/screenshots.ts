/** `npm run screenshots -- [NAME…]`: the pictures of README and docs, made from the built extension. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ExtensionBrowser } from '../cli/browsers/extension-browser.ts';
import { installBrowsers } from '../cli/browsers/install.ts';
import { USUAL_READING } from '../cli/browsers/types.ts';
import { builtExtension } from '../cli/built-extension.ts';
import { CallFault, parseWords } from '../cli/call-fault.ts';
import { FileServer } from '../cli/file-server.ts';
import { startTool, type Terminal } from '../cli/frame.ts';
import { openShot, SHARP } from './open-shot.ts';
import { ROOT } from './root.ts';
import { SHOTS, type Shot } from './screenshot-list.ts';

const folder = join(ROOT, 'docs/screenshots');

async function take(browser: ExtensionBrowser, server: FileServer, shot: Shot): Promise<string> {
  const isZoomedSurface = shot.variant === 'zoomed' && shot.surface !== undefined;
  if (isZoomedSurface) await browser.setReading({ ...USUAL_READING, zoom: 2 });
  const { shown, close } = await openShot(browser, server, shot);
  await writeFile(join(folder, `${shot.name}.png`), await shown.screenshot());
  await close();
  if (isZoomedSurface) await browser.setReading(USUAL_READING);
  return `docs/screenshots/${shot.name}.png`;
}

/**
 * Whether this computer has a font with Chinese characters. A character of one is as wide as high; the box for a
 * missing one is not.
 */
const canDrawChinese = (browser: ExtensionBrowser): Promise<boolean> =>
  browser.inExtension(() => {
    const context = document.createElement('canvas').getContext('2d');
    if (context === null) return false;
    context.font = '100px sans-serif';
    return [...'开放大学'].every((letter) => context.measureText(letter).width >= 90);
  });

/** Names of pictures, or how they begin; without any, all pictures are made. Throws CallFault where none is meant. */
function chosenShots(words: readonly string[]): readonly Shot[] {
  const { positionals } = parseWords({ args: [...words], allowPositionals: true, options: {} });
  const stranger = positionals.find((begin) => !SHOTS.some(({ name }) => name.startsWith(begin)));
  if (stranger !== undefined)
    throw new CallFault(`No picture begins with “${stranger}”; there are: ${SHOTS.map(({ name }) => name).join(', ')}`);
  return SHOTS.filter(({ name }) => positionals.length === 0 || positionals.some((begin) => name.startsWith(begin)));
}

/** Gives the exit code. */
export async function takePictures(words: readonly string[], { say }: Terminal): Promise<number> {
  const shots = chosenShots(words);
  const advice = installBrowsers(['chromium'], say);
  if (advice !== null) {
    say(advice);
    return 1;
  }
  await mkdir(folder, { recursive: true });
  const extension = await builtExtension('chromium', say);
  const server = await FileServer.start();
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
        if (language === 'zh-CN' && !(await canDrawChinese(browser))) {
          say('No Chinese pictures: no font of this computer has Chinese characters');
          return 1;
        }
        for (const shot of own) say(await take(browser, server, shot));
      } finally {
        await browser.close();
      }
    }
  } finally {
    server.close();
  }
  return 0;
}

await startTool(import.meta.url, takePictures);
