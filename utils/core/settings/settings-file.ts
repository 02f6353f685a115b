import { readSettings, type SettingsReading } from './read-settings.ts';
import type { Settings } from './types.ts';

const FORMAT = 'partnership-lens-settings/1';

/** Characters. A browser stores no more than 10 MB of settings. */
export const MAX_FILE_BYTES = 10 * 2 ** 20;

/** The settings as a file that `readSettingsFile` reads back. */
export const writeSettingsFile = (settings: Settings): string =>
  `${JSON.stringify({ format: FORMAT, settings }, null, 2)}\n`;

/** Reads a saved settings file; `null` where the text is not such a file. Never throws. */
export function readSettingsFile(text: string): SettingsReading | null {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof document !== 'object' || document === null) return null;
  if (!('format' in document) || document.format !== FORMAT || !('settings' in document)) return null;
  return readSettings(document.settings);
}
