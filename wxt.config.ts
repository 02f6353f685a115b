import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type ResolvedPublicFile, type Wxt, type WxtViteConfig } from 'wxt';
import { bundledDocuments } from './data/bundled-packs.ts';
import project from './package.json' with { type: 'json' };
import { bundledFiles } from './scripts/prepare-bundled-packs.ts';
import { PackError, parsePack } from './utils/core/pack/parse.ts';

/** The scripts of every page, and of every page with a mention. */
const PAGE_SCRIPTS: readonly string[] = ['content-script', 'marks'];

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  imports: false,
  publicDir: 'entrypoints/public',
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  i18n: { localesDir: folder('utils/core/i18n') },
  manifestVersion: 3,
  hooks: {
    'build:before': checkBundledPacks,
    'build:publicAssets': addBundledPacks,
    'vite:build:extendConfig': (entries, config) => {
      lookForNoImports(config);
      minifyPageScripts(entries, config);
      joinSmallChunks(entries, config);
    },
  },
  vite: ({ browser }) => ({
    plugins: browser === 'firefox' ? [startedAlone, compiledAtOnce] : [startedAlone, compiledAtOnce, styledFromTheRoot],
    // Without it each expression with a Unicode class is built anew by `new RegExp` at every use.
    esbuild: { supported: { 'regexp-unicode-property-escapes': true } },
    build: {
      target: ['chrome128', 'firefox140'],
      // wxt's logger prints nothing in a build, and every page would carry it.
      rollupOptions: { treeshake: { manualPureFunctions: ['logger.error'] } },
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    // Whoever publishes it says in package.json where; browsers refuse an empty address.
    ...(project.homepage === '' ? {} : { homepage_url: project.homepage }),
    permissions: ['storage', 'scripting', 'contextMenus', 'activeTab'],
    host_permissions: ['<all_urls>'],
    content_security_policy: { extension_pages: OWN_FILES_ONLY },
    omnibox: { keyword: 'pl' },
    content_scripts: [browser === 'firefox' ? { ...contentScript, css_origin: 'user' } : contentScript],
    commands: {
      ...commands,
      // Firefox opens its sidebar only by a command of its own.
      ...(browser === 'firefox'
        ? { _execute_sidebar_action: { suggested_key: { default: PANEL_KEY } } }
        : { 'open-panel': command(PANEL_KEY, 'openPanel') }),
    },
    ...(browser === 'firefox'
      ? {
          // Chromium wants an object with an address for mail here.
          author: project.author as never,
          browser_specific_settings: {
            gecko: {
              id: '{1852c78a-f507-4a4b-8168-d6123e1c80da}',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '128' }),
  }),
});

/**
 * Chromium 136 and later compile all functions of a script that begins with this comment while they parse it. The first
 * pass over a page runs nearly all of the content script, and the first mention nearly all of what marks it; compiling
 * each function on its first call costs a page a fifth more.
 */
const compiledAtOnce: NonNullable<WxtViteConfig['plugins']>[number] = {
  name: 'compiled-at-once',
  enforce: 'post',
  generateBundle: (_, bundle) => {
    for (const name of PAGE_SCRIPTS) {
      const script = bundle[`${name}.js`];
      if (script?.type === 'chunk') script.code = `//# allFunctionsCalledOnLoad\n${script.code}`;
    }
  },
};

/**
 * The scripts of pages start without wxt's frame, which gives back what a script returns and names the script whose
 * start failed: a hundred bytes in every page, and the browser's console names it as well.
 */
const startedAlone: NonNullable<WxtViteConfig['plugins']>[number] = {
  name: 'started-alone',
  enforce: 'pre',
  load: (id) => {
    const entry = id.split('virtual:wxt-unlisted-script-entrypoint?')[1];
    const isOfPages = PAGE_SCRIPTS.some((name) => entry?.endsWith(`/entrypoints/${name}/index.ts`));
    return isOfPages ? `import script from ${JSON.stringify(entry)};\nscript.main();` : null;
  },
};

/**
 * Chromium passes the style of a highlight on from an element to those inside, and would otherwise try each of the
 * rules against every element of every page: a seventh of what a page of 290,000 text nodes takes to load. Firefox does
 * not (css-pseudo-4, highlight cascade), and looks for a style only where a highlight is painted.
 */
const styledFromTheRoot: NonNullable<WxtViteConfig['plugins']>[number] = {
  name: 'styled-from-the-root',
  enforce: 'pre',
  transform: (code, id) =>
    id.endsWith('/entrypoints/content-script/style.css') ? code.replaceAll('::highlight(', ':root::highlight(') : null,
};

/**
 * Declared here, and built as a script like any other: what wxt adds to a content script brings the polyfill into every
 * page and posts a message that the page can read.
 *
 * It also runs in frames without an address of their own, and early, to receive events before the page can stop them;
 * reading waits until the page is parsed. Firefox applies its styles to highlights in open shadow roots only with
 * `css_origin: user`; in Chromium highlights inherit them from the host. Firefox before 144 ignores the key and paints
 * nothing there.
 */
const contentScript = {
  matches: ['<all_urls>'],
  all_frames: true,
  match_origin_as_fallback: true,
  run_at: 'document_start',
  css: ['assets/content-script.css'],
  js: ['content-script.js'],
} as const;

/**
 * The extension's pages and its background load their own files and nothing else: browsers refuse every other request.
 * Preact writes style attributes, and shapes of icons stand in style sheets as data.
 */
const OWN_FILES_ONLY = [
  "default-src 'self'",
  "script-src 'self'",
  "object-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "style-src 'self' 'unsafe-inline'",
  "form-action 'none'",
].join('; ');

const command = (key: string, description: string) => ({
  suggested_key: { default: key },
  description: `__MSG_shortcuts_${description}__`,
});

/**
 * Chrome accepts four suggested shortcuts, so the fifth command has none; readers change them in the browser. The
 * browser's own keys take precedence: Alt+Shift+N and P in Chromium (N opens a split view), and in Firefox with the
 * letters of its menus (Alt+Shift+H opens Help).
 */
const commands = {
  _execute_action: { suggested_key: { default: 'Alt+Shift+L' } },
  'toggle-hidden': command('Alt+Shift+M', 'toggleHidden'),
  'next-mention': command('Alt+Shift+J', 'nextMention'),
  // Without a suggestion, since Chrome accepts no fifth one.
  'add-from-page': { description: '__MSG_shortcuts_addFromPage__' },
};
const PANEL_KEY = 'Alt+Shift+O';

/** wxt looks in each module for names to import, even with `imports: false`: a tenth of a build's processor time. */
function lookForNoImports(config: WxtViteConfig): void {
  const plugins = config.plugins?.flat() ?? [];
  config.plugins = plugins.filter((plugin) => !(plugin && 'name' in plugin && plugin.name === 'unimport'));
}

/**
 * Declares with `let` what was declared with `const`: two letters less for each of some two hundred and fifty, 757
 * bytes of both scripts. That nothing is assigned to them was checked with the types.
 */
const declaredWithLet: NonNullable<WxtViteConfig['plugins']>[number] = {
  name: 'declared-with-let',
  renderChunk(code) {
    const starts: number[] = [];
    const collect = (node: unknown): void => {
      if (typeof node !== 'object' || node === null) return;
      const { type, kind, start } = node as { readonly type?: string; readonly kind?: string; readonly start?: number };
      if (type === 'VariableDeclaration' && kind === 'const' && start !== undefined) starts.push(start);
      for (const inside of Object.values(node)) collect(inside);
    };
    collect(this.parse(code));
    let rest = 0;
    const pieces = starts
      .toSorted((a, b) => a - b)
      .map((start) => {
        const piece = `${code.slice(rest, start)}let`;
        rest = start + 'const'.length;
        return piece;
      });
    return pieces.join('') + code.slice(rest);
  },
};

/**
 * Three passes of terser make the scripts of pages 3 % smaller than vite's own minifier does. `unsafe_arrows` saves 164
 * bytes of both, and no function of theirs is called with `new`. `unsafe` saves 26: `new` before `Error`, `Boolean` in
 * a condition, `Number` before `NaN`, and templates of one value.
 */
function minifyPageScripts(entries: readonly { readonly name: string }[], config: WxtViteConfig): void {
  if (!entries.some(({ name }) => PAGE_SCRIPTS.includes(name))) return;
  const terserOptions = {
    ecma: 2020,
    compress: { passes: 3, keep_fargs: false, hoist_funs: true, unsafe: true, unsafe_arrows: true },
  } as const;
  config.build = { ...config.build, minify: 'terser', terserOptions };
  config.plugins = [...(config.plugins ?? []), declaredWithLet];
}

/** In bytes of minified code. */
const SMALL_CHUNK = 40_000;

/**
 * What several pages of the extension import stands in a few chunks and not in one for each set of pages: popup and
 * panel loaded forty scripts before they could begin, each by way of the browser's own process.
 */
function joinSmallChunks(entries: readonly { readonly name: string }[], config: WxtViteConfig): void {
  if (!entries.some(({ name }) => name === 'popup')) return;
  const output = { ...[config.build?.rollupOptions?.output ?? {}].flat()[0], experimentalMinChunkSize: SMALL_CHUNK };
  config.build = { ...config.build, rollupOptions: { ...config.build?.rollupOptions, output } };
}

/** An invalid pack fails the build with one line that says where and what. */
function checkBundledPacks(): void {
  try {
    for (const document of bundledDocuments) parsePack(document);
  } catch (error) {
    // The trace would only show the checker.
    if (error instanceof PackError) error.stack = '';
    throw error;
  }
}

/** The extension contains its packs as the background uses them, so that it neither compiles nor holds them. */
function addBundledPacks({ config }: Wxt, files: ResolvedPublicFile[]): void {
  for (const [path, contents] of bundledFiles()) {
    const absoluteSrc = join(config.wxtDir, path);
    mkdirSync(dirname(absoluteSrc), { recursive: true });
    writeFileSync(absoluteSrc, contents());
    files.push({ absoluteSrc, relativeDest: path });
  }
}
