import type { Settings, SiteRule } from './types.ts';

/** The rule for a host, or null where there is none. */
export const siteRule = (settings: Settings, host: string): SiteRule | null =>
  Object.hasOwn(settings.sites, host) ? (settings.sites[host] ?? null) : null;

/**
 * Whether pages of a host are annotated: its rule decides, otherwise the general setting (everywhere, or chosen sites
 * only).
 */
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

/** The settings with another rule for a host; `null` removes its rule. */
export function withSiteRule(settings: Settings, host: string, rule: SiteRule | null): Settings {
  const { [host]: _, ...others } = settings.sites;
  return { ...settings, sites: rule ? { ...others, [host]: rule } : others };
}
