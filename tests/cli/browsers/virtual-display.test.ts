import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { eventually } from '../../eventually.ts';

const folder = mkdtempSync(join(tmpdir(), 'virtual-display-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Stands in for a program that a virtual display needs, so that the test runs where there is none. */
const program = (name: string, script: string) =>
  writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

it.skipIf(process.platform === 'win32')('ends its server when the process is ended from outside', async () => {
  // It says its own process id where the server says the number of its display.
  program('Xvfb', 'echo $$ >&3; exec sleep 60');
  program('xdotool', '');
  const source = new URL('../../../cli/browsers/virtual-display.ts', import.meta.url).href;
  const code = `const { VirtualDisplay } = await import(${JSON.stringify(source)});
    console.log((await VirtualDisplay.start()).name); setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--experimental-strip-types', '--input-type=module', '--eval', code], {
    env: { ...process.env, PATH: folder + delimiter + process.env.PATH },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const name = await new Promise<string>((resolve) => child.stdout.setEncoding('utf8').once('data', resolve));
  const server = Number(name.trim().slice(1));
  expect(isAlive(server)).toBe(true);
  const ended = new Promise((resolve) => child.once('exit', (_, signal) => resolve(signal)));
  child.kill('SIGTERM');
  expect(await ended).toBe('SIGTERM');
  try {
    await eventually(() => expect(isAlive(server)).toBe(false));
  } finally {
    if (isAlive(server)) process.kill(server);
  }
});
