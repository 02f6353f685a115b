/** What every command does alike: notes to stderr, data to stdout, an exit code. */
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CallFault } from './call-fault.ts';

/** Says a line of progress or of a problem; stdout holds nothing but the data. */
export const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** npm runs its scripts in the project's folder; paths in a call are relative to the reader's folder. */
export const callFolder = process.env.INIT_CWD ?? process.cwd();

/** Waits until a slow reader of the pipe has taken everything. */
export const print = (text: string): Promise<void> => new Promise((done) => process.stdout.write(text, () => done()));

/** The reader's side of a command: where they stand, and what they are shown. A test gives one of its own. */
export interface Terminal {
  /** The folder to which paths in a call are relative. */
  readonly folder: string;
  /** Puts data on stdout. */
  readonly print: (data: string | Uint8Array) => void;
  /** Says a line of progress or of a problem. */
  readonly say: (line: string) => void;
}

/** Runs a command with these arguments; gives its exit code. */
type Tool = (words: readonly string[], terminal: Terminal) => Promise<number>;

/** Runs a command; gives its exit code, which is 2, after the reason, where it cannot be followed as it was called. */
export async function runTool(tool: Tool, words: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await tool(words, terminal);
  } catch (error) {
    if (!(error instanceof CallFault)) throw error;
    terminal.say(error.message);
    return 2;
  }
}

/** `| head` closes the pipe early, which is no error. */
function allowClosedPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
}

/**
 * Runs a command with the arguments of the process and sets the exit code, where its module (`import.meta.url`) is the
 * one that Node was started with. Where a test imports the module, nothing happens.
 */
export async function startTool(module: string, tool: Tool): Promise<void> {
  const started = process.argv[1];
  if (started === undefined || realpathSync(started) !== fileURLToPath(module)) return;
  allowClosedPipe();
  const stdout = (data: string | Uint8Array): void => void process.stdout.write(data);
  process.exitCode = await runTool(tool, process.argv.slice(2), { folder: callFolder, print: stdout, say });
}

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
  allowClosedPipe();
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
