import { type ParseArgsConfig, parseArgs } from 'node:util';

/** A command cannot be followed as it was called: the message says in one line what to change. Its exit code is 2. */
export class CallFault extends Error {
  override readonly name = 'CallFault';
}

/**
 * Reads the words of a call by its options, as `parseArgs` does. Throws CallFault for an option that there is not, or
 * one without its value.
 */
export function parseWords<Config extends ParseArgsConfig>(config: Config): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (error) {
    if (!(error instanceof TypeError && 'code' in error)) throw error;
    // Node goes on with advice on how to name a file that looks like an option.
    throw new CallFault(error.message.split('. ', 1)[0] ?? error.message);
  }
}
