/**
 * Every screen of which there is a picture, without violations of WCAG 2.2 AA in the looks that readers choose: by all
 * rules in Chinese and in the dark, and by those of colours in the looks besides. A language changes no colour, and a
 * colour nothing else, so that each is looked at once.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ExtensionBrowser } from '../../../cli/browsers/extension-browser.ts';
import type { Media } from '../../../cli/browsers/types.ts';
import { FileServer } from '../../../cli/file-server.ts';
import { openShot, type Stage } from '../../../scripts/open-shot.ts';
import { SCREENS } from '../../../scripts/screenshot-list.ts';
import { type AxeRules, runAxeInCard, runAxeInDocument } from '../harness/axe.ts';
import { launchBrowser } from '../harness/launch.ts';
import { PageUnderTest } from '../harness/page-under-test.ts';

/** The tests that look at a screen in English and in light, by all rules. */
const SEEN_BY: Readonly<Record<string, string>> = {
  card: 'card/keyboard',
  popup: 'popup/popup',
  'popup-search': 'popup/popup',
  'panel-ties': 'side-panel',
  'panel-names': 'side-panel',
  'panel-map': 'side-panel',
  'panel-time': 'side-panel',
  'panel-reports': 'reports/keep',
  options: 'options/pack-trust',
  register: 'register/register',
  'my-data': 'my-data/my-data',
  draft: 'reports/draft',
  add: 'reports/add',
  data: 'data/data',
};

const DARK: Media = { colorScheme: 'dark' };
const FORCED: Media = { forcedColours: true };

/** The first one by all rules. */
const looksAt = (screen: string): Readonly<Record<string, Media>> =>
  screen in SEEN_BY
    ? { dark: DARK, 'forced colours': FORCED }
    : { dark: DARK, 'forced colours': FORCED, light: { colorScheme: 'light' } };

const extension = fileURLToPath(new URL('../../../.output/chrome-mv3', import.meta.url));

let browser: ExtensionBrowser;
let server: FileServer;
let stage: Stage;
beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser({ extension, language: 'zh-CN' }), FileServer.start()]);
  stage = { page: await browser.open(), screen: await browser.openExtensionPage('manifest.json') };
});
afterAll(async () => {
  server.close();
  await browser.close();
});

it.each(SCREENS.map((screen) => [screen.name, screen] as const))('%s has no violations', async (name, screen) => {
  const { shown, tab, close } = await openShot(browser, server, { ...screen, name, variant: 'chinese' }, stage);
  try {
    for (const [at, [look, media]] of Object.entries(looksAt(name)).entries()) {
      await shown.setMedia({ ...media, reducedMotion: true });
      // The same document in another look: only what depends on colours can have changed.
      const rules: AxeRules = at === 0 ? 'all' : 'colours';
      const found =
        screen.card && tab
          ? await runAxeInCard(new PageUnderTest(tab), rules)
          : await runAxeInDocument((expression) => shown.evaluateSource(expression), rules);
      // A line at the edge of a scroll area is whole once the reader scrolls.
      expect(
        found.filter((each) => !each.includes('partially obscured')),
        look,
      ).toEqual([]);
    }
  } finally {
    await close();
  }
});

it.each([...new Set(Object.values(SEEN_BY))])('%s looks at screens in light', (path) => {
  const source = readFileSync(new URL(`../${path}.test.ts`, import.meta.url), 'utf8');
  expect(source).toMatch(/expect\(await \w+\.axe\(/);
});
