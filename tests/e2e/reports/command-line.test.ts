/** `npm run reports` as a reader calls it; its output is a contract that programs outside the project read. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { reader } from '../harness/reader.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
let folder: string;

interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Calls it from the folder with the pages: npm says in INIT_CWD where the reader stands. */
function call(...words: string[]): Promise<Finished> {
  const environment = { ...process.env, INIT_CWD: folder, CI: 'true' };
  const child = spawn(process.execPath, [join(root, 'cli/reports.ts'), ...words], { cwd: root, env: environment });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, stdout, stderr })));
}

const page = (title: string, ...paragraphs: readonly string[]): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>` +
  `<meta property="article:published_time" content="2023-09-07"></head><body><article><h1>${title}</h1>` +
  `${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'partnership-lens-'));
  const signed =
    'On 30 August the Open University of China and Open University Malaysia signed a memorandum of cooperation.';
  await writeFile(join(folder, 'signed.html'), page('A week of signatures', 'It rained all week.', signed));
  await writeFile(join(folder, 'weather.html'), page('Weather', 'The Open University of China saw rain.'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it('prints what each page reports, and names the pages that it cannot read', async () => {
  const { code, stdout, stderr } = await call(
    '--browser',
    reader.browser.name,
    'signed.html',
    'none.html',
    'weather.html',
  );
  expect(code, stderr).toBe(1);
  const printed = JSON.parse(stdout) as Record<string, unknown>;
  expect(Object.keys(printed)).toEqual(['signed.html', 'weather.html']);
  expect(printed['weather.html']).toEqual({ lang: 'en', pageDate: '2023-09-07', reports: [] });
  expect(printed['signed.html']).toEqual({
    lang: 'en',
    pageDate: '2023-09-07',
    reports: [
      {
        type: 'agreement',
        kind: 'memorandum-of-cooperation',
        happened: 'done',
        parties: [
          { entity: 'open-university-of-china', text: 'Open University of China' },
          { entity: 'open-university-malaysia', text: 'Open University Malaysia' },
        ],
        signatories: [],
        date: '2023-08-30',
        place: null,
        quote:
          'On 30 August the Open University of China and Open University Malaysia signed a memorandum of cooperation.',
        knownRecord: expect.stringMatching(/./),
        differs: ['date'],
        propose: true,
      },
    ],
  });
  expect(stderr).toContain('signed.html: 1 proposal\n');
  expect(stderr).toContain('weather.html: 0 proposals\n');
  expect(stderr).toContain('none.html: there is no such file');
});

it('refuses a wrong call with exit code 2, and prints nothing to stdout', async () => {
  const { code, stdout, stderr } = await call('--browser', 'lynx', 'signed.html');
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain('Usage: npm --silent run reports');
});
