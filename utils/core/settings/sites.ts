import type { Settings, SiteRule } from './types.ts';

/** The rule for a host, or null where the reader has said nothing about it. */
export const siteRule = (settings: Settings, host: string): SiteRule | null =>
  Object.hasOwn(settings.sites, host) ? (settings.sites[host] ?? null) : null;

/** Whether pages of a host are annotated: its own rule decides, else the reach (everywhere, or chosen sites only). */
export function isSiteOn(settings: Settings, host: string, packVersion: string): boolean {
  const rule = siteRule(settings, host);
  switch (rule?.kind) {
    case 'on':
      return true;
    case 'paused':
      return false;
    case 'until-data-changes':
      return rule.packVersion !== packVersion;
    default:
      return settings.reach === 'everywhere';
  }
}

/** Settings with another rule for a host; `null` takes its rule away. */
export function withSiteRule(settings: Settings, host: string, rule: SiteRule | null): Settings {
  const { [host]: _, ...others } = settings.sites;
  return { ...settings, sites: rule ? { ...others, [host]: rule } : others };
}
