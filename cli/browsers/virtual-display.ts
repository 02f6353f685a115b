import { spawn, spawnSync } from 'node:child_process';

/** The programs of a virtual display; on Debian the packages have the same names in lower case. */
const PROGRAMS = ['Xvfb', 'xdotool'] as const;

/** Programs of a virtual display that are not installed. */
export const missingDisplayPrograms = (): readonly string[] =>
  PROGRAMS.filter((program) => spawnSync('which', [program]).status !== 0);

/** DOM names of keys with other names in X. */
const KEY_SYMBOLS: Readonly<Record<string, string>> = {
  ArrowDown: 'Down',
  ArrowUp: 'Up',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  Enter: 'Return',
  Control: 'ctrl',
};

/**
 * A screen without a monitor, for what a browser shows only in a window: keys come from the keyboard of the system, so
 * they reach the browser before any page.
 */
export class VirtualDisplay {
  /** As the environment variable DISPLAY names it (":7"). */
  readonly name: string;
  readonly #end: () => void;

  private constructor(name: string, end: () => void) {
    this.name = name;
    this.#end = end;
  }

  /** Starts a screen of 1600 × 1200 px; throws where Xvfb or xdotool is missing. */
  static async start(): Promise<VirtualDisplay> {
    const missing = missingDisplayPrograms();
    if (missing.length > 0) throw new Error(`${missing.join(' and ')} is not installed`);
    // The server takes the first number that is free and writes it to the descriptor.
    const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    const end = () => void server.kill();
    // A signal ends the process without its `exit`; without another listener it does so when it is sent again.
    const endOnSignal = () => {
      end();
      process.kill(process.pid, 'SIGTERM');
    };
    process.once('exit', end).once('SIGTERM', endOnSignal);
    const number = await new Promise<string>((resolve, reject) => {
      server.once('error', reject);
      server.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
      server.stdio[3]?.once('data', (line: Buffer) => resolve(line.toString().trim()));
    });
    return new VirtualDisplay(`:${number}`, () => {
      process.off('exit', end).off('SIGTERM', endOnSignal);
      end();
    });
  }

  /** Presses a key, as `KeyboardEvent.key` names it, with what is held meanwhile: "Alt+Shift+N". */
  async press(keys: string): Promise<void> {
    const names = keys.split('+').map((key) => KEY_SYMBOLS[key] ?? (key.length === 1 ? key.toLowerCase() : key));
    await this.#run('key', names.join('+'));
  }

  /** Types a text, character by character. */
  async type(text: string): Promise<void> {
    await this.#run('type', text);
  }

  /** How many windows are shown; a menu is a window of its own. */
  async windows(): Promise<number> {
    return (await this.#run('search', '--onlyvisible', '--name', '')).split('\n').filter(Boolean).length;
  }

  close(): void {
    this.#end();
  }

  /** Gives what xdotool prints; rejects where it fails. */
  #run(...parameters: readonly string[]): Promise<string> {
    const environment = { ...process.env, DISPLAY: this.name };
    const child = spawn('xdotool', parameters, { stdio: ['ignore', 'pipe', 'pipe'], env: environment });
    let [output, trouble] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      trouble += text;
    });
    return new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (code) =>
        code === 0 ? resolve(output) : reject(new Error(`xdotool ${parameters.join(' ')}: ${trouble.trim()}`)),
      );
    });
  }
}
