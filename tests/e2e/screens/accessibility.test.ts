/**
 * Every screen of which there is a picture, without violations of WCAG 2.2 AA in the looks that readers choose.
 */
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionBrowser } from '../../../cli/browsers/extension-browser.ts';
import type { Media } from '../../../cli/browsers/types.ts';
import { FileServer } from '../../../cli/file-server.ts';
import { openShot, type Stage } from '../../../scripts/open-shot.ts';
import { SCREENS, type Variant } from '../../../scripts/screenshot-list.ts';
import { type AxeRules, runAxeInCard, runAxeInDocument } from '../harness/axe.ts';
import { launchBrowser } from '../harness/launch.ts';
import { PageUnderTest } from '../harness/page-under-test.ts';

const LOOKS: Readonly<Record<'en' | 'zh-CN', Readonly<Record<string, Media>>>> = {
  en: { dark: { colorScheme: 'dark' }, 'forced colours': { forcedColours: true } },
  // A language changes no colour.
  'zh-CN': { light: {} },
};
const extension = fileURLToPath(new URL('../../../.output/chrome-mv3', import.meta.url));

describe.each(['en', 'zh-CN'] as const)('in %s', (language) => {
  let browser: ExtensionBrowser;
  let server: FileServer;
  let stage: Stage;
  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser({ extension, language }), FileServer.start()]);
    stage = { page: await browser.open(), screen: await browser.openExtensionPage('manifest.json') };
  });
  afterAll(async () => {
    server.close();
    await browser.close();
  });

  it.each(SCREENS.map((screen) => [screen.name, screen] as const))('%s has no violations', async (name, screen) => {
    const variant: Variant = language === 'en' ? 'light' : 'chinese';
    const { shown, tab, close } = await openShot(browser, server, { ...screen, name, variant }, stage);
    try {
      for (const [at, [look, media]] of Object.entries(LOOKS[language]).entries()) {
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
});
