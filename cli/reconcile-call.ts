import { parseWords } from './call-fault.ts';

/** What a call of `npm run reconcile` asks for. */
export type ReconcileCall =
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly why: string }
  | { readonly kind: 'serve'; readonly port: number; readonly packs: readonly string[] };

const DEFAULT_PORT = 8765;

export const RECONCILE_USAGE = `Usage: npm --silent run reconcile -- [--port N] [PACK…]

Serves data packs to OpenRefine on this machine (the reconciliation API 0.2), so that the cells of a table can be matched
with their institutions and officials; the bundled packs if no PACK is named. Prints the address to add in OpenRefine:
a column's menu, Reconcile, Start reconciling, Add standard service. It runs until it is stopped with Ctrl+C.

  --port N   the port to listen on (${DEFAULT_PORT}); 0 for any that is free
  --help     print this

Only programs and pages of this machine are answered.
Exit code: 0 stopped, 1 a pack cannot be used or the port is taken, 2 wrong arguments.
`;

/** Reads the words of a call (without the program's name). */
export function readReconcileCall(words: readonly string[]): ReconcileCall {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(words);
  } catch (error) {
    return { kind: 'wrong', why: error instanceof Error ? error.message : String(error) };
  }
  const { port = String(DEFAULT_PORT), help } = parsed.values;
  if (help) return { kind: 'help' };
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    return { kind: 'wrong', why: `--port is a number from 0 to 65535, not “${port}”` };
  if (parsed.positionals.includes('')) return { kind: 'wrong', why: 'A PACK is empty' };
  return { kind: 'serve', port: Number(port), packs: parsed.positionals };
}

function parse(words: readonly string[]) {
  return parseWords({
    args: [...words],
    allowPositionals: true,
    options: { port: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  });
}
