import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { bundledPack } from '../../data/bundled-pack.ts';

it('prints the assembled pack and nothing else', () => {
  const tool = fileURLToPath(new URL('../../cli/pack.ts', import.meta.url));
  const printed = execFileSync(process.execPath, [tool], { encoding: 'utf8' });
  expect(JSON.parse(printed)).toEqual(bundledPack);
  expect(printed.startsWith('{\n  "format": "partnership-pack/2"')).toBe(true);
});
