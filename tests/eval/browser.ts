/** Runs pages through the built extension in a real browser, with the public command line. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { GoldPage } from './corpus.ts';
import { withoutCategory } from './read-page.ts';
import type { Link, System } from './systems.ts';

interface Line {
  readonly page: string;
  readonly entity: string;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

const mostOutput = 64 * 1024 * 1024;

/** Throws the message of the command line where it could not read every page. */
export function inBrowser(browser: string, pages: readonly GoldPage[], packs: readonly string[]): System {
  const folder = mkdtempSync(join(tmpdir(), 'linking-'));
  const links = new Map<string, Link[]>();
  try {
    const files = pages.map(({ page, path }) => {
      const { html } = withoutCategory(readFileSync(path, 'utf8'));
      const file = join(folder, page);
      writeFileSync(file, html);
      return file;
    });
    const args = [
      '--silent',
      'start',
      '--',
      '--browser',
      browser,
      '--format',
      'jsonl',
      ...packs.flatMap((pack) => ['--pack', pack]),
      ...files,
    ];
    const run = spawnSync('npm', args, { encoding: 'utf8', maxBuffer: mostOutput });
    if (run.status !== 0) throw new Error(`npm start ended with ${run.status}: ${run.stderr}`);
    for (const text of run.stdout.split('\n').filter(Boolean)) {
      const { page, entity, exact, prefix, suffix } = JSON.parse(text) as Line;
      const list = links.get(basename(page)) ?? [];
      list.push({ entity, exact, before: prefix, after: suffix });
      links.set(basename(page), list);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return ({ page }) => links.get(page) ?? [];
}
