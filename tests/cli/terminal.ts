/** Calls of a command: in this process, where Node need not start and load it again, or by Node as a reader's are. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { runTool, type Terminal } from '../../cli/frame.ts';

export interface Finished {
  /** The exit code. */
  readonly status: number | null;
  readonly stdout: Buffer;
  readonly stderr: string;
}

type Tool = (words: readonly string[], terminal: Terminal) => Promise<number>;

/** Calls it in this process, from a folder. */
export async function call(tool: Tool, folder: string, ...words: readonly string[]): Promise<Finished> {
  const printed: Uint8Array[] = [];
  let stderr = '';
  const status = await runTool(tool, words, {
    folder,
    print: (data) => void printed.push(Buffer.from(data)),
    say: (line) => {
      stderr += `${line}\n`;
    },
  });
  return { status, stdout: Buffer.concat(printed), stderr };
}

/** Calls a module of `cli` by Node, as npm does: npm says in INIT_CWD where the reader stands. */
export function callByNode(name: string, folder: string, ...words: readonly string[]): Finished {
  const path = fileURLToPath(new URL(`../../cli/${name}.ts`, import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [path, ...words], {
    env: { ...process.env, INIT_CWD: folder },
  });
  return { status, stdout, stderr: stderr.toString() };
}
