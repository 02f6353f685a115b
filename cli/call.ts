import { BROWSER_NAMES, type BrowserName } from './browsers/types.ts';
import { parseWords } from './call-fault.ts';

const FORMATS = ['table', 'jsonl', 'csv', 'json', 'md', 'annotation'] as const;
export type Format = (typeof FORMATS)[number];

/** What a call of `npm start` asks for. */
export type Call =
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly why: string }
  | {
      readonly kind: 'read';
      readonly browser: BrowserName | null;
      readonly format: Format;
      readonly out: string | null;
      /** Files of packs to add for the run. */
      readonly packs: readonly string[];
      /** Files and addresses as given; none means the bundled sample page. */
      readonly pages: readonly string[];
      /** Whether a format or a folder was given, so that data is wanted and not a window. */
      readonly wantsData: boolean;
    };

export const USAGE = `Usage: npm --silent start -- [options] [PAGE…]

Annotates HTML files or http(s) addresses in a real browser with the extension in it.
Without a PAGE it opens a sample news page, with a card open.

  --browser chromium|firefox   the browser to use (the first that is installed)
  --pack FILE                  a data pack to add for this run; may be repeated
  --format FORMAT              table (default), jsonl, csv, json, md or annotation
  --out DIR                    write a file and a screenshot for each page instead of printing
  --help                       print this

Exit code: 0 all pages were read, 1 some could not be, 2 wrong arguments.
`;

const isOneOf = <Name extends string>(names: readonly Name[], value: string): value is Name =>
  (names as readonly string[]).includes(value);

/** Reads the words of a call (without the program's name). */
export function readCall(words: readonly string[]): Call {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(words);
  } catch (error) {
    return { kind: 'wrong', why: error instanceof Error ? error.message : String(error) };
  }
  const { browser, format = 'table', out, help, pack: packs = [] } = parsed.values;
  if (help) return { kind: 'help' };
  if (browser !== undefined && !isOneOf(BROWSER_NAMES, browser)) {
    return { kind: 'wrong', why: `--browser is ${BROWSER_NAMES.join(' or ')}, not “${browser}”` };
  }
  if (!isOneOf(FORMATS, format)) {
    return { kind: 'wrong', why: `--format is one of ${FORMATS.join(', ')}, not “${format}”` };
  }
  if (out === '') return { kind: 'wrong', why: '--out needs a folder' };
  if (packs.includes('')) return { kind: 'wrong', why: '--pack needs a file' };
  if (parsed.positionals.includes('')) return { kind: 'wrong', why: 'A PAGE is empty' };
  return {
    kind: 'read',
    browser: browser ?? null,
    format,
    out: out ?? null,
    packs,
    pages: parsed.positionals,
    wantsData: parsed.values.format !== undefined || out !== undefined,
  };
}

function parse(words: readonly string[]) {
  return parseWords({
    args: [...words],
    allowPositionals: true,
    options: {
      browser: { type: 'string' },
      pack: { type: 'string', multiple: true },
      format: { type: 'string' },
      out: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
}
