import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { misplacedFiles } from './files.ts';
import { brokenHabits } from './habits.ts';
import { forbiddenImports } from './imports.ts';
import { strayTests } from './mirror.ts';
import { filesBelow, root, sourceFiles } from './source-files.ts';
import { misplacedAtTop, misplacedInGithub } from './top-level.ts';
import { needlessExceptions } from './words.ts';

const files = sourceFiles(['cli', 'components', 'data', 'entrypoints', 'scripts', 'utils']);

describe('the project', () => {
  it('imports only what the table of layers allows', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(files.flatMap(forbiddenImports)).toEqual([]);
  });

  it('has no long, misplaced or vaguely named file', () => {
    expect([...files, ...sourceFiles(['tests'])].flatMap(misplacedFiles)).toEqual([]);
  });

  it('keeps the habits that its promises depend on', () => {
    const tests = sourceFiles(['tests/entrypoints', 'tests/utils']);
    expect([...files, ...tests].flatMap(brokenHabits)).toEqual([]);
  });

  it('excepts no file from a habit that it keeps', () => {
    expect(needlessExceptions(files)).toEqual([]);
  });

  it('has each test where its subject is', () => {
    const tests = sourceFiles(
      ['cli', 'components', 'data', 'entrypoints', 'scripts', 'utils'].map((room) => `tests/${room}`),
    );
    expect(tests.length).toBeGreaterThan(50);
    expect(tests.flatMap((test) => strayTests(test, files))).toEqual([]);
  });

  it('has no unexpected file at the top', () => {
    const made = ['.git', '.output', '.wxt', 'node_modules', 'coverage'];
    expect(misplacedAtTop(readdirSync(root).filter((name) => !made.includes(name)))).toEqual([]);
  });

  it('has only workflows, forms and their settings in .github', () => {
    expect(misplacedInGithub(filesBelow('.github'))).toEqual([]);
  });
});

describe('the lock file', () => {
  type Entry = { readonly resolved?: string; readonly optionalDependencies?: Readonly<Record<string, string>> };
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { packages: Record<string, Entry> };
  const entries = Object.entries(lock.packages);

  it('contains no addresses of a registry', () => {
    expect(entries.filter(([, entry]) => entry.resolved !== undefined).map(([path]) => path)).toEqual([]);
  });

  // npm ci refuses a lock file that leaves out what another platform would install.
  it('names the optional packages of every platform', () => {
    const optional = entries.flatMap(([, entry]) => Object.keys(entry.optionalDependencies ?? {}));
    const missing = optional.filter((name) => !entries.some(([path]) => path.endsWith(`node_modules/${name}`)));
    expect([...new Set(missing)]).toEqual([]);
  });
});

describe('the rules themselves find', () => {
  const sample = (path: string, text: string) => ({ path, text });

  it.each([
    ['the core reaching for the page', 'utils/core/matching/a.ts', "import { x } from '../../dom/mentions/rects.ts';"],
    ['the core reaching for a package', 'utils/core/matching/a.ts', "import _ from 'lodash';"],
    ['a re-export upwards', 'utils/dom/mentions/a.ts', "export * from '../../../components/detail/detail.tsx';"],
    ['data running code of the core', 'data/pack.ts', "import { parsePack } from '../utils/core/pack/parse.ts';"],
    [
      'a component that asks the browser',
      'components/detail/a.tsx',
      "import { send } from '../../utils/browser/messages/send.ts';",
    ],
    [
      'a component that links names',
      'components/detail/a.tsx',
      "import { link } from '../../utils/core/linking/link.ts';",
    ],
    ['an entry point past the browser layer', 'entrypoints/popup/a.ts', "import browser from 'webextension-polyfill';"],
    ['a late import', 'utils/dom/mentions/a.ts', "const x = await import('../../browser/messages/send.ts');"],
    ['an import without its ending', 'utils/core/matching/a.ts', "import { x } from './b';"],
    ['the command line that draws', 'cli/pages/a.ts', "import { Card } from '../../components/card/card-view.tsx';"],
    ['the command line on the test run', 'cli/start.ts', "import { x } from '../scripts/test.ts';"],
    ['a script that reads pages', 'scripts/a.ts', "import { x } from '../utils/dom/mentions/rects.ts';"],
    ['a script with an unknown package', 'scripts/a.ts', "import _ from 'lodash';"],
    ['an entry point on the command line', 'entrypoints/popup/a.ts', "import { x } from '../../cli/output.ts';"],
    ['the core on a script', 'utils/core/matching/a.ts', "import { x } from '../../../scripts/a.ts';"],
    [
      'a language that knows of linking',
      'utils/core/languages/a.ts',
      "import type { X } from '../linking/candidates/types.ts';",
    ],
    [
      'a language that knows of matching',
      'utils/core/languages/profiles/a.ts',
      "import { x } from '../../matching/a.ts';",
    ],
    ['matching on linking', 'utils/core/matching/a.ts', "import { x } from '../linking/annotate.ts';"],
    ['an import over several lines', 'utils/core/matching/a.ts', "import {\n  x,\n  y,\n} from 'wxt/browser';"],
  ])('%s', (_, path, text) => {
    expect(forbiddenImports(sample(path, text))).toHaveLength(1);
  });

  it.each([
    ['types from below', 'data/pack.ts', "import type { Pack } from '../utils/core/pack/types.ts';"],
    ['the command line on its drivers', 'cli/start.ts', "import { x } from './browsers/chromium.ts';"],
    ['the command line on the core', 'cli/pack.ts', "import { parsePack } from '../utils/core/pack/parse.ts';"],
    ['linking on languages', 'utils/core/linking/candidates/a.ts', "import { x } from '../../languages/letters.ts';"],
    ['a script on the drivers', 'scripts/screenshots.ts', "import { x } from '../cli/browsers/chromium.ts';"],
    ['a script that starts a browser', 'scripts/screenshots.ts', "import { launch } from 'puppeteer-core';"],
    [
      'an import that is only talked about',
      'utils/core/matching/a.ts',
      "// import x from 'lodash';\nexport const y = 1;",
    ],
  ])('nothing wrong with %s', (_, path, text) => {
    expect(forbiddenImports(sample(path, text))).toEqual([]);
  });

  it.each([
    ['a long file', 'utils/core/matching/a.ts', 'x\n'.repeat(401)],
    ['a nameless file', 'utils/core/matching/helpers.ts', ''],
    ['a loose file', 'utils/core/matching.ts', ''],
    ['a fourth folder in utils', 'utils/net/fetch/a.ts', ''],
    ['a long script', 'scripts/a.mjs', 'x\n'.repeat(401)],
    ['a nameless part of the command line', 'cli/utils.ts', ''],
  ])('%s', (_, path, text) => {
    expect(misplacedFiles(sample(path, text))).toHaveLength(1);
  });

  it.each([
    ['markup from text', 'utils/dom/mentions/a.ts', 'element.innerHTML = text;'],
    ['a cleared registry', 'utils/dom/mentions/a.ts', 'CSS.highlights.clear();'],
    ['a listener for ever', 'utils/dom/mentions/a.ts', "window.addEventListener('scroll', () => { go(signalless); });"],
    ['a clock in the core', 'utils/core/matching/a.ts', 'const now = Date.now();'],
    ['a page in the core', 'utils/core/matching/a.ts', 'document.title'],
    ['text as code', 'components/detail/a.tsx', "new Function('x')"],
    ['a request', 'entrypoints/background/a.ts', "const answer = await fetch('https://elsewhere.example/');"],
    [
      'a request whose host follows from text',
      'entrypoints/background/a.ts',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: it is code.
      'await fetch(`${location.origin}${path}`);',
    ],
    ['a request by another name', 'entrypoints/background/a.ts', 'const ask = globalThis.fetch;'],
    ['a request handed on', 'entrypoints/background/a.ts', 'start(fetch);'],
    ['a promise whose failure nobody sees', 'entrypoints/popup/a.ts', 'void save(text);'],
    ['a failure that is thrown away', 'entrypoints/popup/a.ts', 'save(text).catch(() => {});'],
    ['a failure that becomes nothing', 'entrypoints/popup/a.ts', 'save(text).then(show, () => undefined);'],
    ['a helper of tests that replaces a global', 'tests/entrypoints/harness/a.ts', "vi.stubGlobal('name', null);"],
    ['a test that waits a second', 'tests/a.test.ts', 'await vi.waitFor(check);'],
    ['a setting behind a torn log', 'entrypoints/register/a.ts', 'await extension.storage.local.set({ a });'],
    ['an item behind a torn log', 'utils/browser/storage/a.ts', 'await item.setValue(1);'],
    ['a row behind a torn log', 'utils/browser/storage/a.ts', "database.transaction('files', 'readwrite');"],
    ['a note to oneself', 'tests/a.ts', '// TODO: later'],
    ['a comment wider than code', 'utils/core/a.ts', `/** ${'Why. '.repeat(30)}*/`],
    ['words of a language in a pattern', 'utils/core/linking/candidates/a.ts', 'const OF = /^(?:of|du)\\s/u;'],
    ['a word behind a quotation mark in a class', 'utils/core/linking/a.ts', 'const IN = /["“]in\\s["”]/u;'],
    ['words in a pattern that is put together', 'utils/core/matching/a.ts', 'const A = String.raw`\\s(?:and|und)\\s`;'],
    ['words in a pattern that is made', 'utils/core/linking/a.ts', "const A = new RegExp('^(?:vs|contre)', 'u');"],
    ['a character of another script in a pattern', 'utils/core/linking/a.ts', 'const ENDS = /[学學]$/u;'],
    ['a character of another script', 'utils/core/linking/a.ts', "const isAt = text.endsWith('大');"],
    ['a word of a report', 'utils/core/reports/names/a.ts', 'const OWN = /(?:協定|提携)$/u;'],
    ['a list of words', 'utils/core/matching/a.ts', "const SMALL = new Set('of and the'.split(' '));"],
    ['a set of words', 'utils/core/matching/a.ts', "const SMALL = new Set(['of', 'and', 'the']);"],
    ['a word that is compared', 'utils/core/linking/candidates/a.ts', "if (previous === 'of') return 'none';"],
    ['the beginning of a name', 'utils/core/linking/candidates/a.ts', "const isArticled = name.startsWith('The ');"],
  ])('%s', (_, path, text) => {
    expect(brokenHabits(sample(path, text))).toHaveLength(1);
  });

  it.each([
    ['a test in a folder that its subject left', 'tests/utils/core/names/tokens.test.ts'],
    ['a test named after no file', 'tests/utils/core/matching/words.test.ts'],
  ])('%s', (_, path) => {
    const source = [sample('utils/core/matching/tokens.ts', ''), sample('utils/core/matching/spelling/a.ts', '')];
    expect(strayTests(sample(path, ''), source)).toHaveLength(1);
  });

  it.each([
    ['a test beside the path of its subject', 'tests/utils/core/matching/tokens.test.ts'],
    ['a test of a whole folder', 'tests/utils/core/matching/spelling.test.ts'],
    ['one of several tests of a file', 'tests/utils/core/matching/tokens.thai.test.ts'],
    ['a sample that several tests of a folder use', 'tests/utils/core/matching/small-pack.ts'],
  ])('nothing wrong with %s', (_, path) => {
    const source = [sample('utils/core/matching/tokens.ts', ''), sample('utils/core/matching/spelling/a.ts', '')];
    expect(strayTests(sample(path, ''), source)).toEqual([]);
  });

  it.each([
    ['a file that nobody looks for at the top', 'notes.md'],
    ['the settings of an unused tool at the top', '.eslintrc.json'],
    ['a folder of another lay-out at the top', 'src'],
  ])('%s', (_, name) => {
    expect(misplacedAtTop(['README.md', 'LICENSE', 'cli', name])).toEqual([name]);
  });

  it.each([
    ['a script among the workflows', '.github/workflows/deploy.sh'],
    ['a workflow outside of the folder', '.github/ci.yml'],
    ['an issue template that is no form', '.github/ISSUE_TEMPLATE/bug.md'],
    ['a second security policy', '.github/SECURITY.md'],
  ])('%s', (_, path) => {
    const sound = ['.github/workflows/ci.yml', '.github/ISSUE_TEMPLATE/idea.yml', '.github/dependabot.yml'];
    expect(misplacedInGithub([...sound, path])).toEqual([path]);
  });

  it.each([
    ['reading a file of its own', "const file = await fetch(browser.runtime.getURL('names.bin'));"],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is code.
    ['reading one in a worker', 'const file = await fetch(`${location.origin}/names.bin`);'],
    ['a failure that is said', 'save(text).catch((error) => say(error));'],
    [
      'a failure of which it says why nobody needs to know',
      '// A closed tab has no badge.\nclear(tab).catch(() => {});',
    ],
    ['a setting in a whole log', 'STORAGE_LOGS.settings.write(() => extension.storage.local.set({ a }))'],
    ['an item in a whole log', 'STORAGE_LOGS.settings.write(() => item.setValue(1))'],
    ['a row in a whole log', "inDatabaseToWrite((database) => write(database.transaction('files', 'readwrite')))"],
    ['a promise of which it says so', 'void follow(); // Never rejects: it says what failed.'],
  ])('nothing wrong with %s', (_, text) => {
    expect(brokenHabits(sample('utils/browser/storage/a.ts', text))).toEqual([]);
  });

  it.each([
    ['a pattern of characters', String.raw`const NAME = /^(?<first>\p{Lu}[\p{L}’'-]+)\s\u2019s[a-z]+$/u;`],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is code.
    ['a pattern that a language gives', 'const ROW = new RegExp(`^\\s(?:${words})\\s`, "u");'],
    ['a kind of entity', "const LENDS = new Set<InstitutionKind>(['college', 'academy']);"],
    ['the kind of a name', "if (entry.form === 'surname') return 'other';"],
    ['countries', "const THERE = new Set('BE CH CA'.split(' '));"],
    ['words in a comment', "// Ship and boat: /^(?:of|du)/\nconst one = 1; /* 'of and the'.split(' ') 大 */"],
    ['the text on which a feature is tried', "const FEATURE = { about: '大学', examples: ['«山大»开会'] };"],
  ])('nothing wrong with %s among rules', (_, text) => {
    expect(brokenHabits(sample('utils/core/linking/features/a.ts', text))).toEqual([]);
  });

  it('nothing wrong with words among those of languages', () => {
    expect(brokenHabits(sample('utils/core/languages/a.ts', "const OF = new Set('of and'.split(' '));"))).toEqual([]);
  });

  it('nothing wrong with a listener that has a signal', () => {
    const text = "window.addEventListener('scroll', () => { go({ a: [1] }); }, { signal, passive: true });";
    expect(brokenHabits(sample('utils/dom/mentions/a.ts', text))).toEqual([]);
  });
});
