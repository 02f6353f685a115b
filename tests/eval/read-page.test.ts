import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

test('pages are read by plain Node, without what a build of the extension puts into the code', () => {
  const file = join(import.meta.dirname, 'read-page.ts');
  const script = `import { readPage } from ${JSON.stringify(file)};
console.log(readPage('<html><head><title>Toruk</title></head><body><p>Vexvelt<sup>a</sup> rests, Toruk<sup>2</sup>rests.</p></body></html>').blocks.length);`;
  expect(execFileSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' })).toBe('1\n');
});
