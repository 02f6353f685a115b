/** Prints the bundled pack as one JSON document, checked; where it is broken, one line says where and what. */
import { bundledPack } from '../data/bundled-pack.ts';
import { PackError, parsePack } from '../utils/core/pack/parse.ts';

try {
  parsePack(bundledPack);
  process.stdout.write(`${JSON.stringify(bundledPack, null, 2)}\n`);
} catch (error) {
  if (!(error instanceof PackError)) throw error;
  process.stderr.write(`pack: ${error.message}\n`);
  process.exitCode = 1;
}
