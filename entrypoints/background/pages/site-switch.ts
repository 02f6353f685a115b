import { loadSettings } from '../../../utils/browser/storage/settings-store.ts';
import { isSiteOn, siteRule } from '../../../utils/core/settings/sites.ts';
import { dataset } from '../packs/dataset.ts';

/**
 * Whether the reader's settings have the page of an address annotated. The packs are opened only where they decide it.
 */
export async function isSwitchedOn(url: string): Promise<boolean> {
  if (!URL.canParse(url)) return false;
  const { hostname } = new URL(url);
  const settings = await loadSettings();
  const isUntilDataChanges = siteRule(settings, hostname)?.kind === 'until-data-changes';
  return isSiteOn(settings, hostname, isUntilDataChanges ? (await dataset()).packVersion : '');
}
