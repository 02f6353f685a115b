/** `npm run reconcile`: serves packs to OpenRefine on this machine; see `reconcile-call.ts` for the options. */
import { indexPack } from '../utils/core/pack/index-pack.ts';
import { mergePacks } from '../utils/core/pack/merge-packs.ts';
import { countryNames } from '../utils/core/prepared/country-names.ts';
import { createReconcileService } from '../utils/core/reconcile/service.ts';
import { readPacks } from './read-packs.ts';
import { RECONCILE_USAGE, readReconcileCall } from './reconcile-call.ts';
import { ReconcileServer } from './reconcile-server.ts';

const say = (line: string): void => void process.stderr.write(`${line}\n`);
/** npm runs its scripts in the project's folder; paths in a call are relative to the reader's folder. */
const callFolder = process.env.INIT_CWD ?? process.cwd();

async function serve(port: number, files: readonly string[]): Promise<number> {
  const packs = await readPacks(files, callFolder, say);
  if (packs === null) return 1;
  const index = indexPack(mergePacks(packs));
  const server = await ReconcileServer.start(index, createReconcileService(index, countryNames('en')), port);
  process.stdout.write(`${server.address}\n`);
  say('Add this address in OpenRefine as a standard reconciliation service. Ctrl+C stops it.');
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  server.close();
  return 0;
}

async function main(): Promise<number> {
  const call = readReconcileCall(process.argv.slice(2));
  switch (call.kind) {
    case 'help':
      process.stdout.write(RECONCILE_USAGE);
      return 0;
    case 'wrong':
      say(`reconcile: ${call.why}\n\n${RECONCILE_USAGE}`);
      return 2;
    case 'serve':
      return serve(call.port, call.packs);
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof Error && 'code' in error)) throw error;
  say(
    error.code === 'EADDRINUSE'
      ? 'reconcile: the port is taken; choose another with --port'
      : `reconcile: ${error.message}`,
  );
  process.exitCode = 1;
}
