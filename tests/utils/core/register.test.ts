import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseHtml } from '../../../cli/parse-html.ts';
import { parsePack } from '../../../utils/core/pack/parse.ts';
import { makeRegisterPack } from '../../../utils/core/register/packing/make-pack.ts';
import { type KnownInstitution, Reconciler } from '../../../utils/core/register/partners/reconcile.ts';
import { chooseTable, readRegister } from '../../../utils/core/register/reading/read-register.ts';
import { resultJson } from '../../../utils/core/register/reading/result-json.ts';
import type { RegisterResult } from '../../../utils/core/register/rows/record-types.ts';
import { readFileTables } from '../../../utils/core/register/tables/read-file.ts';
import { compareRegisters } from '../../../utils/core/register/versions/compare-registers.ts';

const root = new URL('../../eval/registers/', import.meta.url).pathname;

interface Gold {
  readonly file: string;
  readonly home?: string;
}

const FOLDERS = ['development', 'own', 'second', 'third', 'fourth'];

const pack = JSON.parse(readFileSync(join(root, 'development/reconcile-pack.json'), 'utf8')) as {
  institutions: KnownInstitution[];
};
const reconciler = new Reconciler(pack.institutions);

type Chosen = ReturnType<typeof chooseTable>;
/** Several tests look at the same registers, each of which is read once. */
const chosen = new Map<string, Promise<Chosen>>();
const results = new Map<string, Promise<RegisterResult>>();

function choose(folder: string, gold: Gold): Promise<Chosen> {
  const path = join(root, folder, gold.file);
  const found = chosen.get(path) ?? readFileTables(readFileSync(path), { parseHtml }).then(chooseTable);
  chosen.set(path, found);
  return found;
}

function read(folder: string, gold: Gold): Promise<RegisterResult> {
  const key = JSON.stringify([folder, gold.file, gold.home]);
  const result =
    results.get(key) ?? choose(folder, gold).then((table) => readRegister(table, reconciler, gold.home ?? null));
  results.set(key, result);
  return result;
}

interface Scored {
  readonly shares: ReadonlyMap<string, number>;
  readonly summary: string;
  readonly misses: string;
}

const scores = new Map<string, Promise<Scored>>();
function score(folder: string): Promise<Scored> {
  const found = scores.get(folder) ?? computeScore(folder);
  scores.set(folder, found);
  return found;
}

/** Reads every register of a folder and gives the share of each field, as the scorer of the registers counts it. */
async function computeScore(folder: string): Promise<Scored> {
  const files = mkdtempSync(join(tmpdir(), 'registers-'));
  try {
    for (const file of readdirSync(join(root, folder)).filter((name) => name.endsWith('.gold.json'))) {
      const gold = JSON.parse(readFileSync(join(root, folder, file), 'utf8')) as Gold;
      const result = await read(folder, gold);
      const older = file.includes('.next.')
        ? (JSON.parse(readFileSync(join(root, folder, file.replace('.next.', '.')), 'utf8')) as Gold)
        : null;
      const json = older ? compareRegisters((await read(folder, older)).records, result.records) : resultJson(result);
      writeFileSync(join(files, file.replace('.gold.', '.result.')), JSON.stringify(json));
    }
    const out = execFileSync(process.execPath, [join(root, 'score.mjs'), join(root, folder), files, '--misses'], {
      encoding: 'utf8',
    });
    const shares = new Map(
      [...out.matchAll(/^(\S.*?)\s+[\d.]+\s+[1-9]\d*\s+([\d.]+)$/gm)].map(([, field = '', share]) => [
        field,
        Number(share),
      ]),
    );
    const [summary = ''] = /^wrong joins.*$/m.exec(out) ?? [];
    return { shares, summary, misses: out };
  } finally {
    rmSync(files, { recursive: true });
  }
}

describe.each(FOLDERS)('the registers for %s', (folder) => {
  let found: Awaited<ReturnType<typeof score>>;
  beforeAll(async () => {
    found = await score(folder);
  });

  it.each([
    ['rows', 1],
    ['skipped', 1],
    ['table', 1],
    ['mapping', 0.98],
    ['not taken', 0.98],
    ['partner', 0.97],
    ['country', 0.97],
    ['signed', 0.97],
    ['starts', 0.97],
    ['ends', 0.97],
    ['kinds', 0.95],
    ['status', 0.95],
    ['doubts asked', 0.95],
    ['doubts silent', 0.95],
  ])('have their %s read', (field, goal) => {
    expect(found.shares.get(field), found.misses).toBeGreaterThanOrEqual(goal);
  });

  it('are joined with no institution that their rows do not name, and hold no address of a person', () => {
    expect(found.summary).toMatch(/^wrong joins 0 .* with an e-mail address in them 0$/);
  });
});

it.each(['development', 'third'])(
  'tells what is new, changed and gone in the next version of the registers for %s',
  async (folder) => {
    const { shares, misses } = await score(folder);
    for (const field of ['added', 'changed', 'gone', 'same']) expect(shares.get(`newer: ${field}`), misses).toBe(1);
  },
);

it('accounts for every row of every register', async () => {
  for (const folder of FOLDERS) {
    for (const file of readdirSync(join(root, folder)).filter((name) => name.endsWith('.gold.json'))) {
      const gold = JSON.parse(readFileSync(join(root, folder, file), 'utf8')) as Gold;
      const { table } = await choose(folder, gold);
      const { records, skipped, table: shape } = await read(folder, gold);
      const rows = [...records, ...skipped].map(({ row }) => row).concat(shape.headerRow ?? []);
      const all = table.rows.map((_, at) => at + 1);
      expect(
        rows.sort((a, b) => a - b),
        file,
      ).toEqual(all);
    }
  }
});

it('makes a sound pack of every register, whose agreements cite their rows', async () => {
  for (const folder of FOLDERS) {
    for (const file of readdirSync(join(root, folder)).filter((name) => name.endsWith('.gold.json'))) {
      const gold = JSON.parse(readFileSync(join(root, folder, file), 'utf8')) as Gold;
      const result = await read(folder, gold);
      const made = makeRegisterPack(result, {
        id: 'own-register',
        home: 'Brightwater University',
        file: gold.file,
        asOf: '2026-01-05',
        version: '2026.1',
        homeEntity: null,
        reference: (entity) => ({ id: `sample:${entity}`, name: entity }),
      });
      const parsed = parsePack(JSON.parse(JSON.stringify(made)));
      expect(parsed.agreements.map(({ citations }) => citations[0]?.locator)).toEqual(
        result.records.map(({ row }) => `row ${row}`),
      );
      expect(JSON.stringify(made)).not.toMatch(/[\w.+-]+@[\w-]+\.\w/);
    }
  }
});
