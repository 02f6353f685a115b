import { parseWords } from './call-fault.ts';

/** What a call of `npm run pack:sign` asks for. */
export type SignCall =
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly why: string }
  | { readonly kind: 'sign'; readonly key: string; readonly file: string; readonly out: string };

export const SIGN_USAGE = `Usage: npm --silent run pack:sign -- --key KEYFILE PACK [--out FILE]

Signs a data pack, so that readers see that a newer file is from the same publisher, and that nobody changed it.
\`npm run pack:keygen -- KEYFILE\` makes the key; keep it secret, and keep a copy: whoever has it can publish in your
name, and without it readers have to remove your pack before they can load a newer one.

  --key KEYFILE   the file that pack:keygen wrote
  --out FILE      the signed pack (PACK itself)
  --help          print this

Prints the fingerprint of the key, for your site: readers compare it. Exit code: 0 signed, 1 not, 2 wrong arguments.
`;

/** Reads the words of a call (without the program's name). */
export function readSignCall(words: readonly string[]): SignCall {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(words);
  } catch (error) {
    return { kind: 'wrong', why: error instanceof Error ? error.message : String(error) };
  }
  const { key, out, help } = parsed.values;
  if (help) return { kind: 'help' };
  if (!key) return { kind: 'wrong', why: '--key is needed' };
  const [file, ...others] = parsed.positionals;
  if (!file || others.length > 0) return { kind: 'wrong', why: 'One PACK is needed' };
  if (out === '') return { kind: 'wrong', why: '--out needs a file' };
  return { kind: 'sign', key, file, out: out ?? file };
}

function parse(words: readonly string[]) {
  return parseWords({
    args: [...words],
    allowPositionals: true,
    options: { key: { type: 'string' }, out: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  });
}
