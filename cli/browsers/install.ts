import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findExecutable } from './executable.ts';
import type { BrowserName } from './types.ts';
import { missingDisplayPrograms } from './virtual-display.ts';

const DEBIAN_PACKAGE: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

/** One line that says how to get the browsers on this system. */
function advice(missing: readonly BrowserName[]): string {
  const names = missing.join(' and ');
  if (process.platform === 'darwin') return `Install ${names}: brew install --cask ${missing.join(' ')}`;
  if (process.platform === 'win32') return `Install ${names}: Google Chrome or Chromium, and Mozilla Firefox`;
  return existsSync('/usr/bin/apt-get')
    ? `Install ${names}: sudo apt-get install ${missing.map((name) => DEBIAN_PACKAGE[name]).join(' ')}`
    : `Install ${names} with your system's package manager`;
}

/** Whether programs can be installed: on Debian, as root. */
const mayInstall = (): boolean => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

function installPackages(packages: readonly string[]): void {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const parameters of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', ...packages],
  ]) {
    spawnSync('apt-get', parameters, { stdio: ['ignore', 'ignore', 2], env: environment });
  }
}

/**
 * Installs missing browsers where the system allows it (Debian, as root). Returns `null`, or one line that says what
 * the reader has to install.
 */
export function installBrowsers(wanted: readonly BrowserName[], say: (line: string) => void): string | null {
  const missing = () => wanted.filter((name) => findExecutable(name) === null);
  if (missing().length === 0) return null;
  if (mayInstall()) {
    say(`Installing ${missing().join(' and ')} …`);
    installPackages(missing().map((name) => DEBIAN_PACKAGE[name]));
  }
  return missing().length === 0 ? null : advice(missing());
}

/** Like `installBrowsers`, for the virtual display, which exists on Linux only. */
export function installVirtualDisplay(say: (line: string) => void): string | null {
  if (missingDisplayPrograms().length === 0) return null;
  const packages = ['xvfb', 'xdotool'];
  if (mayInstall()) {
    say(`Installing ${packages.join(' and ')} …`);
    installPackages(packages);
  }
  const missing = missingDisplayPrograms();
  if (missing.length === 0) return null;
  return process.platform === 'linux'
    ? `Install ${missing.join(' and ')} (on Debian: sudo apt-get install ${packages.join(' ')})`
    : `${missing.join(' and ')} are for Linux only`;
}
