import { BROWSER_NAMES, type BrowserName } from './browsers/types.ts';
import { parseWords } from './call-fault.ts';

/** What a call of `npm run reports` asks for. */
export type ReportsCall =
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly why: string }
  | {
      readonly kind: 'read';
      readonly browser: BrowserName | null;
      /** Files of packs to add for the run. */
      readonly packs: readonly string[];
      /** Files and addresses as given. */
      readonly pages: readonly string[];
    };

export const REPORTS_USAGE = `Usage: npm --silent run reports -- [options] PAGE…

Reads what HTML files or http(s) addresses report: agreements signed, visits paid, bodies founded – who, when, where,
done or planned, and whether the packs know it. Prints one JSON document, by page.

  --browser chromium|firefox   the browser that reads them (the first that is installed)
  --pack FILE                  a data pack to add for this run; may be repeated
  --help                       print this

Exit code: 0 all pages were read, 1 some could not be, 2 wrong arguments.
`;

const isBrowser = (name: string): name is BrowserName => (BROWSER_NAMES as readonly string[]).includes(name);

/** Reads the words of a call (without the program's name). */
export function readReportsCall(words: readonly string[]): ReportsCall {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(words);
  } catch (error) {
    return { kind: 'wrong', why: error instanceof Error ? error.message : String(error) };
  }
  const { browser, help, pack: packs = [] } = parsed.values;
  if (help) return { kind: 'help' };
  if (browser !== undefined && !isBrowser(browser)) {
    return { kind: 'wrong', why: `--browser is ${BROWSER_NAMES.join(' or ')}, not “${browser}”` };
  }
  if (packs.includes('')) return { kind: 'wrong', why: '--pack needs a file' };
  if (parsed.positionals.length === 0) return { kind: 'wrong', why: 'No PAGE is given' };
  if (parsed.positionals.includes('')) return { kind: 'wrong', why: 'A PAGE is empty' };
  return { kind: 'read', browser: browser ?? null, packs, pages: parsed.positionals };
}

function parse(words: readonly string[]) {
  return parseWords({
    args: [...words],
    allowPositionals: true,
    options: {
      browser: { type: 'string' },
      pack: { type: 'string', multiple: true },
      help: { type: 'boolean', short: 'h' },
    },
  });
}
