/** `npm run reconcile`: serves packs to OpenRefine on this machine; see `reconcile-call.ts` for the options. */
import { indexPack } from '../utils/core/pack/index-pack.ts';
import { mergePacks } from '../utils/core/pack/merge-packs.ts';
import { countryNames } from '../utils/core/prepared/country-names.ts';
import { createReconcileService } from '../utils/core/reconcile/service.ts';
import { startTool, type Terminal } from './frame.ts';
import { readPacks } from './read-packs.ts';
import { RECONCILE_USAGE, readReconcileCall } from './reconcile-call.ts';
import { ReconcileServer } from './reconcile-server.ts';

async function serve(port: number, files: readonly string[], { folder, print, say }: Terminal): Promise<number> {
  const packs = await readPacks(files, folder, say);
  if (packs === null) return 1;
  const index = indexPack(mergePacks(packs));
  const server = await ReconcileServer.start(index, createReconcileService(index, countryNames('en')), port);
  print(`${server.address}\n`);
  say('Add this address in OpenRefine as a standard reconciliation service. Ctrl+C stops it.');
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  server.close();
  return 0;
}

/** Gives the exit code, once it is stopped. */
export async function reconcile(words: readonly string[], terminal: Terminal): Promise<number> {
  const call = readReconcileCall(words);
  switch (call.kind) {
    case 'help':
      terminal.print(RECONCILE_USAGE);
      return 0;
    case 'wrong':
      terminal.say(`reconcile: ${call.why}\n\n${RECONCILE_USAGE}`);
      return 2;
    case 'serve':
      try {
        return await serve(call.port, call.packs, terminal);
      } catch (error) {
        if (!(error instanceof Error && 'code' in error)) throw error;
        const isTaken = error.code === 'EADDRINUSE';
        terminal.say(`reconcile: ${isTaken ? 'the port is taken; choose another with --port' : error.message}`);
        return 1;
      }
  }
}

await startTool(import.meta.url, reconcile);
