import { describe, expect, it } from 'vitest';
import { isSiteOn, siteRule, withSiteRule } from '../../../../utils/core/settings/sites.ts';
import { DEFAULT_SETTINGS, type SiteRule } from '../../../../utils/core/settings/types.ts';

const until: SiteRule = { kind: 'until-data-changes', packVersion: '1' };

describe('whether a site is on', () => {
  it.each([
    ['everywhere', null, '1', true],
    ['everywhere', { kind: 'paused' }, '1', false],
    ['everywhere', until, '1', false],
    ['everywhere', until, '2', true],
    ['chosen', null, '1', false],
    ['chosen', { kind: 'on' }, '1', true],
    ['chosen', { kind: 'paused' }, '1', false],
  ] as const)('reach %s, rule %j, pack %s: %s', (reach, rule, pack, on) => {
    const settings = withSiteRule({ ...DEFAULT_SETTINGS, reach }, 'news.example', rule);
    expect(isSiteOn(settings, 'news.example', pack)).toBe(on);
    expect(isSiteOn(settings, 'other.example', pack)).toBe(reach === 'everywhere');
  });

  it('works for hosts with the names of built-in properties', () => {
    expect(siteRule(DEFAULT_SETTINGS, 'constructor')).toBeNull();
    expect(isSiteOn(DEFAULT_SETTINGS, '__proto__', '1')).toBe(true);
  });

  it('forgets a removed rule', () => {
    const paused = withSiteRule(DEFAULT_SETTINGS, 'news.example', { kind: 'paused' });
    expect(withSiteRule(paused, 'news.example', null)).toEqual(DEFAULT_SETTINGS);
  });
});
