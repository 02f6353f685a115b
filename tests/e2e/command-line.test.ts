/** `npm start` as a reader calls it; its output is a contract that programs outside the project read. */
import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ExtensionBrowser } from '../../cli/browsers/extension-browser.ts';
import { writeOutput } from '../../cli/output.ts';
import { overviewsOf, type PageRead, type PageUnread, readPages } from '../../cli/read-pages.ts';
import { packOf } from './harness/pack-file.ts';
import { PageServer } from './harness/page-server.ts';
import { reader } from './harness/reader.ts';
import { itInOneBrowser } from './harness/which-browser.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
let folder: string;

interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Reads pages in the browser that runs already, as the command line reads them in one of its own. */
const read = (...pages: string[]) => readIn(reader.browser, ...pages);

async function readIn(browser: ExtensionBrowser, ...pages: string[]): Promise<(PageRead | PageUnread)[]> {
  const results: (PageRead | PageUnread)[] = [];
  for await (const result of readPages(browser, pages, { folder, screenshots: false })) results.push(result);
  return results;
}

/** Calls it from the folder with the pages, as `npm start` does: npm says in INIT_CWD where the reader stands. */
function call(...words: string[]): Promise<Finished> {
  const script = join(root, 'cli/start.ts');
  const browser = words.includes('--browser') ? [] : ['--browser', reader.browser.name];
  const environment = { ...process.env, INIT_CWD: folder, CI: 'true' };
  const child = spawn(process.execPath, [script, ...browser, ...words], { cwd: root, env: environment });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, stdout, stderr })));
}

const lines = (stdout: string): Record<string, unknown>[] =>
  stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);

const news =
  '<!doctype html><meta charset="utf-8"><title>News</title><p>Before it.<p>The <b>Open University</b> of China met' +
  ' Fan Xianrui.<iframe srcdoc="<p>UNESCO in a frame"></iframe>';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'partnership-lens-'));
  await writeFile(join(folder, 'news.html'), news);
  await writeFile(join(folder, 'plain.html'), '<p>国家开放大学'); // UTF-8 without a declaration
  const gb2312 = [0xb9, 0xfa, 0xbc, 0xd2, 0xbf, 0xaa, 0xb7, 0xc5, 0xb4, 0xf3, 0xd1, 0xa7];
  await writeFile(
    join(folder, 'old.html'),
    Buffer.concat([Buffer.from('<meta charset="gb2312"><p>'), Buffer.from(gb2312)]),
  );
  await writeFile(join(folder, 'empty.html'), '');
  await writeFile(join(folder, 'nothing.html'), '<p>A page about the weather.');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it('prints a line for each mention, says why pages cannot be read, and still prints the others', async () => {
  const server = reader.server.add({ body: '<p>UNESCO on a server' });
  const missing = reader.server.add({ body: '<p>UNESCO', status: 404 });
  const gone = await PageServer.start();
  gone.close();
  const document = reader.server.add({ body: 'x', headers: { 'content-type': 'application/pdf' } });
  const pages = [
    'news.html',
    'none.html',
    'plain.html',
    'old.html',
    '.',
    server,
    missing,
    gone.origin,
    document,
    'empty.html',
    'ftp://x.example/',
  ];
  const { code, stdout, stderr } = await call('--format', 'jsonl', ...pages);
  expect(code).toBe(1);
  const printed = lines(stdout);
  expect(printed.map((line) => [line.page, line.entity, line.exact, line.block])).toEqual([
    ['news.html', 'open-university-of-china', 'Open University of China', 1],
    ['news.html', 'fan-xianrui', 'Fan Xianrui', 1],
    ['news.html', 'unesco', 'UNESCO', 2],
    ['plain.html', 'open-university-of-china', '国家开放大学', 0],
    ['old.html', 'open-university-of-china', '国家开放大学', 0],
    [server, 'unesco', 'UNESCO', 0],
  ]);
  expect(printed[0]).toEqual({
    page: 'news.html',
    entity: 'open-university-of-china',
    name: 'Open University of China',
    kind: 'institution',
    exact: 'Open University of China',
    prefix: expect.stringMatching(/The $/),
    suffix: expect.stringMatching(/^ met Fan/),
    block: 1,
    start: 4,
    end: 28,
    evidence: expect.arrayContaining(['full-name']),
  });
  expect(stderr).toContain('none.html: there is no such file');
  expect(stderr).toContain('.: is a folder, not a page');
  expect(stderr).toContain(`${missing}: the server answered 404`);
  expect(stderr).toContain(`${gone.origin}: the server refuses the connection`);
  expect(stderr.split('\n').find((line) => line.startsWith(document))).toMatch(/downloads it|not a page/);
  expect(stderr).toContain('ftp://x.example/: “ftp:” is neither');
  expect(stderr).toContain('empty.html: 0 mentions');
});

itInOneBrowser('writes JSON, CSV, Markdown and Web Annotations that other programs read', async () => {
  const reads = (await read('news.html')).filter((result) => 'reports' in result);
  const output = { reads, entities: await overviewsOf(reader.browser, reads), exportedAt: '2026-11-21T10:00:00Z' };
  const document = JSON.parse(writeOutput('json', output)) as {
    pages: { page: string; url: string; mentions: { exact: string }[] }[];
  };
  expect(document.pages[0]).toMatchObject({ page: 'news.html', url: expect.stringMatching(/^file:.*news\.html$/) });
  const exact = document.pages.flatMap((page) => page.mentions).map((mention) => mention.exact);
  expect(exact).toEqual(['Open University of China', 'Fan Xianrui', 'UNESCO']);
  const table = Papa.parse<Record<string, string>>(writeOutput('csv', output).slice(1), {
    header: true,
    skipEmptyLines: true,
  });
  expect(table.errors).toEqual([]);
  expect(table.data.map((row) => row.exact)).toEqual(exact);
  expect(table.data[0]).toMatchObject({ page: 'news.html', title: 'News', exportedAt: '2026-11-21T10:00:00Z' });
  const markdown = writeOutput('md', output);
  for (const text of exact) expect(markdown).toContain(text);
  const collection = JSON.parse(writeOutput('annotation', output)) as {
    first: { items: { target: { selector: { type: string; exact?: string; start?: number }[] } }[] };
  };
  expect(collection.first.items.map((item) => item.target.selector[0]?.exact)).toEqual(exact);
});

itInOneBrowser('prints the sample page as a table, and a picture of its card, where there is no display', async () => {
  const { code, stdout, stderr } = await call();
  expect(code).toBe(0);
  expect(stdout).toMatch(/^Name +Kind +On the page +Why\n/);
  expect(stdout).toMatch(/Open University of China +institution +Open University of China/);
  expect(stderr).toMatch(/Saved a picture of the page with its card: .*\.png/);
});

itInOneBrowser(
  'adds packs for the run, one of thousands of names, and writes files and pictures into a folder',
  async () => {
    const citations = [{ source: 'gazette', locator: '¶1' }];
    const schools = Array.from({ length: 3000 }, (_, at) => ({
      id: `school-${at}`,
      name: `Zembla Institute of Subject ${at}`,
      kind: 'institute',
      country: 'NO',
      names: [],
      citations,
    }));
    const register = { ...packOf({ id: 'register', title: 'Zembla register' }), institutions: schools };
    await writeFile(join(folder, 'zembla.json'), JSON.stringify(packOf()));
    await writeFile(join(folder, 'register.json'), JSON.stringify(register));
    await writeFile(
      join(folder, 'zembla.html'),
      '<p>The Zembla Polytechnic University and the Zembla Institute of Subject 2987 met UNESCO.',
    );
    const packs = ['--pack', 'zembla.json', '--pack', 'register.json'];
    const pages = ['news.html', 'nothing.html', 'zembla.html'];
    const { code, stdout, stderr } = await call(...packs, '--out', 'out', '--format', 'csv', ...pages);
    expect(stderr).toMatch(/Added Zembla schools\nAdded Zembla register\n/);
    const outputs = ['news', 'nothing', 'zembla'].flatMap((name) => [`${name}.csv`, `${name}.png`]);
    expect((await readdir(join(folder, 'out'))).sort()).toEqual(outputs);
    const picture = await readFile(join(folder, 'out/news.png'));
    expect(picture.subarray(1, 4).toString()).toBe('PNG');
    const table = await readFile(join(folder, 'out/zembla.csv'), 'utf8');
    expect(table.startsWith('\uFEFFname,')).toBe(true);
    const rows = Papa.parse<Record<string, string>>(table.slice(1), { header: true, skipEmptyLines: true }).data;
    expect(rows.map(({ exact }) => exact)).toEqual([
      'Zembla Polytechnic University',
      'Zembla Institute of Subject 2987',
      'UNESCO',
    ]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
  },
);

itInOneBrowser('says what is wrong with a pack before it starts a browser, and reads no page', async () => {
  await writeFile(join(folder, 'broken.json'), JSON.stringify(packOf({ asOf: 'soon', colour: 'blue' })));
  const { code, stdout, stderr } = await call('--pack', 'broken.json', '--format', 'jsonl', 'news.html');
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toMatch(
    /^broken\.json: colour: is not a field of this format\nbroken\.json: asOf: "soon" is not a date/,
  );
});

itInOneBrowser('says in words that it cannot write into a folder, before it starts a browser', async () => {
  const { code, stdout, stderr } = await call('--out', 'news.html/made', 'news.html');
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toBe(
    `${join(folder, 'news.html/made')}: cannot be written: a part of its path is a file and no folder\n`,
  );
});

itInOneBrowser('refuses a wrong call with exit code 2, and prints nothing to stdout', async () => {
  const { code, stdout, stderr } = await call('--format', 'xls', 'news.html');
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain('Usage:');
});
