/** What every command that reads pages does alike: notes to stderr, data to stdout, an exit code. */

/** Says a line of progress or of a problem; stdout holds nothing but the data. */
export const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** npm runs its scripts in the project's folder; paths in a call are relative to the reader's folder. */
export const callFolder = process.env.INIT_CWD ?? process.cwd();

/** Waits until a slow reader of the pipe has taken everything. */
export const print = (text: string): Promise<void> => new Promise((done) => process.stdout.write(text, () => done()));

/** A call as its arguments give it: help, a wrong call with the reason, or something to do. */
export type ReadCall = { readonly kind: 'help' } | { readonly kind: 'wrong'; readonly why: string };

interface Command<Call> {
  readonly usage: string;
  readonly read: (args: readonly string[]) => ReadCall | Call;
  /** Gives the exit code. */
  readonly run: (call: Call) => Promise<number>;
}

const isCall = <Call>(call: ReadCall | Call): call is Call => {
  const { kind } = call as ReadCall;
  return kind !== 'help' && kind !== 'wrong';
};

/** Runs a command with the arguments of the process, and sets the exit code: 1 for a failure, 2 for a wrong call. */
export async function runCommand<Call>({ usage, read, run }: Command<Call>): Promise<void> {
  // `| head` closes the pipe early, which is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  try {
    const call = read(process.argv.slice(2));
    if (isCall(call)) process.exitCode = await run(call);
    else if (call.kind === 'help') await print(usage);
    else {
      say(`${call.why}\n\n${usage}`);
      process.exitCode = 2;
    }
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
