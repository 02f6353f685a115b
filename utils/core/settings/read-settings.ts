import { CITATION_FORMATS } from '../facts/citations/types.ts';
import { hasFields } from '../pack/json.ts';
import type { EntityId } from '../pack/types.ts';
import { type Correction, DEFAULT_SETTINGS, type HomeInstitution, type Settings, type SiteRule } from './types.ts';

export interface SettingsReading {
  readonly settings: Settings;
  /** The places that could not be read and now have another value, one line each: "trigger", "sites.example.org". */
  readonly unread: readonly string[];
}

/** Further host names and corrections are not kept: a settings file of the extension is small. */
const MAX_SITES = 10_000;
const MAX_CORRECTIONS = 10_000;
const MAX_PACKS = 1000;

const CHOICES = {
  trigger: ['hover', 'click', 'alt'],
  density: ['every', 'section', 'page'],
  style: ['underline', 'tint', 'badge'],
  theme: ['auto', 'light', 'dark'],
  reach: ['everywhere', 'chosen'],
  citationFormat: CITATION_FORMATS,
} as const;

/** A valid rule, or null. */
function readRule(value: unknown): SiteRule | null {
  if (!hasFields(value)) return null;
  if (value.kind === 'on' || value.kind === 'paused') return { kind: value.kind };
  if (value.kind === 'until-data-changes' && typeof value.packVersion === 'string') {
    return { kind: value.kind, packVersion: value.packVersion };
  }
  return null;
}

function readScope(value: unknown): Correction['scope'] | null {
  if (!hasFields(value)) return null;
  if (value.kind === 'everywhere') return { kind: 'everywhere' };
  if (value.kind === 'page' && typeof value.url === 'string') return { kind: 'page', url: value.url };
  if (value.kind === 'site' && typeof value.host === 'string') return { kind: 'site', host: value.host };
  return null;
}

function readCorrection(value: unknown): Correction | null {
  if (!hasFields(value)) return null;
  const scope = readScope(value.scope);
  const { entity, text, made } = value;
  if (scope === null || typeof entity !== 'string' || typeof text !== 'string' || text.trim() === '') return null;
  // The id may be that of an entity of a pack that is not loaded now: it is kept, and matches nothing until then.
  return { entity: entity as EntityId, text, scope, made: typeof made === 'number' && made >= 0 ? made : 0 };
}

function readHome(value: unknown): HomeInstitution | null {
  if (!hasFields(value) || typeof value.id !== 'string' || typeof value.name !== 'string') return null;
  return value.name.trim() === '' ? null : { id: value.id, name: value.name };
}

/**
 * Reads settings from storage or from a saved file. Never throws: a value that cannot be read has its default and is
 * listed in `unread`, so that an import can say what it left out and the extension works with damaged storage.
 */
export function readSettings(value: unknown): SettingsReading {
  if (!hasFields(value))
    return { settings: DEFAULT_SETTINGS, unread: value === undefined || value === null ? [] : ['.'] };
  const unread: string[] = [];
  const choose = <Key extends keyof typeof CHOICES>(key: Key): Settings[Key] => {
    const given = value[key];
    if (given === undefined) return DEFAULT_SETTINGS[key];
    const known: readonly unknown[] = CHOICES[key];
    if (known.includes(given)) return given as Settings[Key];
    unread.push(key);
    return DEFAULT_SETTINGS[key];
  };
  const sites = new Map<string, SiteRule>();
  if (hasFields(value.sites)) {
    for (const [host, given] of Object.entries(value.sites).slice(0, MAX_SITES)) {
      const rule = readRule(given);
      if (rule) sites.set(host, rule);
      else unread.push(`sites.${host}`);
    }
  } else if (value.sites !== undefined) unread.push('sites');
  const corrections: Correction[] = [];
  if (Array.isArray(value.corrections)) {
    value.corrections.slice(0, MAX_CORRECTIONS).forEach((given: unknown, position) => {
      const correction = readCorrection(given);
      if (correction) corrections.push(correction);
      else unread.push(`corrections[${position}]`);
    });
  } else if (value.corrections !== undefined) unread.push('corrections');
  const packsOff = new Set<string>();
  if (Array.isArray(value.packsOff)) {
    value.packsOff.slice(0, MAX_PACKS).forEach((given: unknown, position) => {
      if (typeof given === 'string' && given !== '') packsOff.add(given);
      else unread.push(`packsOff[${position}]`);
    });
  } else if (value.packsOff !== undefined) unread.push('packsOff');
  const home = readHome(value.home);
  if (home === null && value.home !== undefined && value.home !== null) unread.push('home');
  const settings: Settings = {
    trigger: choose('trigger'),
    density: choose('density'),
    style: choose('style'),
    theme: choose('theme'),
    reach: choose('reach'),
    sites: Object.fromEntries(sites),
    corrections,
    packsOff: [...packsOff],
    home,
    citationFormat: choose('citationFormat'),
  };
  return { settings, unread };
}
