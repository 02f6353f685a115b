import { readSettings, type SettingsReading } from './read-settings.ts';
import type { Settings } from './types.ts';

const NAME = 'partnership-lens-settings';
const VERSION = 1;
const FORMAT = `${NAME}/${VERSION}`;

/** Characters. A browser stores no more than 10 MB of settings. */
export const MAX_FILE_BYTES = 10 * 2 ** 20;

/** The settings as a file that `readSettingsFile` reads back. */
export const writeSettingsFile = (settings: Settings): string =>
  `${JSON.stringify({ format: FORMAT, settings }, null, 2)}\n`;

/** Whether a file of settings is of a later version of the extension than this one. */
function isNewer(format: unknown): boolean {
  const [name, version] = typeof format === 'string' ? format.split('/') : [];
  return name === NAME && Number(version) > VERSION;
}

/**
 * Reads a saved settings file; `newer` where a later version wrote it, `null` where the text is no such file. Never
 * throws.
 */
export function readSettingsFile(text: string): SettingsReading | 'newer' | null {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof document !== 'object' || document === null || !('format' in document)) return null;
  if (isNewer(document.format)) return 'newer';
  if (document.format !== FORMAT || !('settings' in document)) return null;
  return readSettings(document.settings);
}
