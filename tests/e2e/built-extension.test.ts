import { readdirSync, readFileSync, statSync } from 'node:fs';
import { expect, it } from 'vitest';
import { bundledDocuments } from '../../data/bundled-packs.ts';
import { textIn } from '../../utils/core/pack/local-text.ts';
import { parsePack } from '../../utils/core/pack/parse.ts';
import { reader } from './harness/reader.ts';

const folder = new URL(
  `../../.output/${{ chromium: 'chrome-mv3', firefox: 'firefox-mv3' }[reader.browser.name]}/`,
  import.meta.url,
);
const manifest = JSON.parse(readFileSync(new URL('manifest.json', folder), 'utf8')) as {
  content_scripts: { js: string[]; css: string[] }[];
  permissions: string[];
  content_security_policy?: { extension_pages?: string };
  web_accessible_resources?: { resources: string[]; use_dynamic_url?: boolean }[];
};

it('puts at most 21 KB of script into every page', () => {
  const scripts = manifest.content_scripts.flatMap((script) => script.js);
  const bytes = scripts.map((script) => statSync(new URL(script, folder)).size).reduce((sum, size) => sum + size, 0);
  expect(bytes).toBeLessThanOrEqual(21 * 1024);
});

it('puts at most 12 KB more into pages with a mention', () => {
  expect(statSync(new URL('marks.js', folder)).size).toBeLessThanOrEqual(12 * 1024);
});

it('starts the background with the first script of popup and side panel', () => {
  for (const page of ['popup.html', 'sidepanel.html']) {
    const html = readFileSync(new URL(page, folder), 'utf8');
    const [first] = html.match(/(?<=<script[^>]*src=")[^"]+/g) ?? [];
    expect([page, first]).toEqual([page, '/wake-background.js']);
  }
  // It looks what is kept of the page, starts the background, asks about the page and counts its tables; anything more
  // belongs into the scripts behind it.
  expect(statSync(new URL('wake-background.js', folder)).size).toBeLessThanOrEqual(3072);
});

it('makes Chromium match the style of highlights against the root alone', () => {
  const sheets = manifest.content_scripts.flatMap((script) => script.css);
  // The element that holds cards is found by its name, and a condition is not a rule.
  const rules = sheets
    .flatMap((sheet) => readFileSync(new URL(sheet, folder), 'utf8').match(/[^{}]+(?=\{)/g) ?? [])
    .filter((rule) => rule !== 'partnership-lens-card' && !rule.startsWith('@media'));
  expect(rules.length).toBeGreaterThan(12);
  const isRoot = (rule: string) => rule.startsWith(':root::highlight(');
  expect(rules.filter(isRoot).length).toBe(reader.browser.name === 'chromium' ? rules.length : 0);
});

it('holds its packs as files of rows, and in no script', () => {
  const summaries = bundledDocuments.flatMap((document) =>
    parsePack(document).visits.flatMap(({ summary }) => (summary === undefined ? [] : [textIn(summary, 'en')])),
  );
  expect(summaries.length).toBeGreaterThan(50);
  const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.js'));
  expect(scripts).toContain('background.js');
  const holders = scripts.filter((path) => {
    const code = readFileSync(new URL(path, folder), 'utf8');
    return summaries.some((summary) => code.includes(summary.slice(0, 20)));
  });
  expect(holders).toEqual([]);
  for (const { id } of bundledDocuments.map((document) => parsePack(document)))
    for (const file of ['linking', 'rows'])
      expect(statSync(new URL(`packs/${id}/${file}.bin`, folder)).size).toBeGreaterThan(100_000);
});

it('shows pages no file by which they could detect the extension', () => {
  expect(manifest.web_accessible_resources ?? []).toEqual([]);
});

it('allows its own pages and its background to load its own files only', () => {
  const policy = manifest.content_security_policy?.extension_pages ?? '';
  const directives = new Map(
    policy.split(';').map((each) => each.trim().split(/ (.*)/s).slice(0, 2) as [string, string]),
  );
  for (const name of ['default-src', 'connect-src', 'script-src', 'object-src'])
    expect([name, directives.get(name)]).toEqual([name, "'self'"]);
  expect(policy).not.toMatch(/https?:|wss?:|\*/);
});
