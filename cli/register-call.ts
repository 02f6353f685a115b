import { parseWords } from './call-fault.ts';

/** What a call of `npm run register` asks for. */
export type RegisterCall =
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly why: string }
  | {
      readonly kind: 'read';
      readonly file: string;
      readonly home: string | null;
      readonly packs: readonly string[];
      /** Name of a sheet, or its number from 1. */
      readonly sheet: string | null;
      /** From 1. */
      readonly table: number | null;
      readonly previous: string | null;
      readonly out: string | null;
    };

export const REGISTER_USAGE = `Usage: npm --silent run register -- FILE [options]

Reads a register of agreements (CSV, TSV, XLSX or HTML) and prints what it holds as JSON: rows, skipped rows with the
reason, columns, and the questions that only a person can answer.

  --home NAME      the institution that keeps the register
  --pack FILE      a pack whose institutions the partners are compared with, beside those of the bundled packs; may be
                   given several times
  --sheet N        the sheet of a workbook, by number or name (the likeliest)
  --table N        the table of a page, counted from 1 (the likeliest)
  --previous FILE  an older version: prints what is new, changed, gone and the same
  --out FILE       writes the pack that the register makes; needs --home
  --help           print this

Exit code: 0 read, 1 the file cannot be read as a register, 2 wrong arguments.
`;

/** Reads the words of a call (without the program's name). */
export function readRegisterCall(words: readonly string[]): RegisterCall {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(words);
  } catch (error) {
    return { kind: 'wrong', why: error instanceof Error ? error.message : String(error) };
  }
  const { help, home, pack = [], sheet, table, previous, out } = parsed.values;
  if (help) return { kind: 'help' };
  const [file, ...others] = parsed.positionals;
  if (!file) return { kind: 'wrong', why: 'No FILE is given' };
  if (others.length > 0) return { kind: 'wrong', why: `One FILE at a time, not also “${others[0]}”` };
  if (table !== undefined && !/^[1-9]\d*$/.test(table))
    return { kind: 'wrong', why: `--table is a number from 1, not “${table}”` };
  const values = { home, sheet, previous, out };
  for (const [name, value] of Object.entries(values))
    if (value === '') return { kind: 'wrong', why: `--${name} is empty` };
  if (out !== undefined && home === undefined)
    return { kind: 'wrong', why: '--out needs --home: a pack says whose agreements it has' };
  return {
    kind: 'read',
    file,
    home: home ?? null,
    packs: pack,
    sheet: sheet ?? null,
    table: table === undefined ? null : Number(table),
    previous: previous ?? null,
    out: out ?? null,
  };
}

function parse(words: readonly string[]) {
  return parseWords({
    args: [...words],
    allowPositionals: true,
    options: {
      home: { type: 'string' },
      pack: { type: 'string', multiple: true },
      sheet: { type: 'string' },
      table: { type: 'string' },
      previous: { type: 'string' },
      out: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
}
