/**
 * Gives each file of tests that replaces modules or globals its own ones, in a worker that it shares with others: a
 * worker of its own costs more than most of these files do.
 */
import { vi } from 'vitest';

vi.resetModules();
vi.unstubAllGlobals();
vi.unstubAllEnvs();
vi.useRealTimers();
// The document stays for the files that have one.
if ('document' in globalThis) {
  for (const part of [document.head, document.body]) part.replaceChildren();
  for (const part of [document.documentElement, document.body])
    for (const { name } of [...part.attributes]) part.removeAttribute(name);
}
