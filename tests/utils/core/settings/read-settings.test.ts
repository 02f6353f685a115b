import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSettings } from '../../../../utils/core/settings/read-settings.ts';
import { readSettingsFile, writeSettingsFile } from '../../../../utils/core/settings/settings-file.ts';
import { DEFAULT_SETTINGS } from '../../../../utils/core/settings/types.ts';

const correction = {
  entity: 'song-yi',
  text: 'song yi',
  scope: { kind: 'site', host: 'film.example' },
  made: 1_700_000_000_000,
};
const stored = {
  trigger: 'alt',
  density: 'section',
  style: 'tint',
  theme: 'dark',
  reach: 'chosen',
  sites: { 'a.example': { kind: 'until-data-changes', packVersion: '2026.11.21' }, 'b.example': { kind: 'on' } },
  corrections: [correction, { ...correction, scope: { kind: 'everywhere' } }],
  packsOff: ['ouc-newsroom'],
  home: { id: 'fernhill-register:own-us-fernhill', name: 'Fernhill University' },
  citationFormat: 'ris',
};

describe('reading settings', () => {
  it('reads what was stored', () => {
    expect(readSettings(stored)).toEqual({ settings: stored, unread: [] });
  });

  it('starts from the defaults where nothing is stored', () => {
    expect(readSettings(undefined)).toEqual({ settings: DEFAULT_SETTINGS, unread: [] });
    expect(readSettings({})).toEqual({ settings: DEFAULT_SETTINGS, unread: [] });
  });

  it.each([
    ['a choice that does not exist', { trigger: 'shout' }, 'trigger'],
    ['a citation format that does not exist', { citationFormat: 'stone' }, 'citationFormat'],
    ['a pack that is no id', { packsOff: ['a', 7] }, 'packsOff[1]'],
    ['an institution without a name', { home: { id: 'a:b' } }, 'home'],
    ['a site without a rule', { sites: { 'x.example': 'off' } }, 'sites.x.example'],
    [
      'a pause that does not say until when',
      { sites: { 'x.example': { kind: 'until-data-changes' } } },
      'sites.x.example',
    ],
    ['sites that are a list', { sites: [] }, 'sites'],
    ['a correction without a text', { corrections: [{ ...correction, text: ' ' }] }, 'corrections[0]'],
    [
      'a correction for nowhere',
      { corrections: [correction, { ...correction, scope: { kind: 'moon' } }] },
      'corrections[1]',
    ],
    ['a list in the place of settings', [], '.'],
  ])('lists %s as unread and reads the rest', (_, value, place) => {
    expect(readSettings(value).unread).toEqual([place]);
  });

  it('never throws and always gives settings that stay the same when read again', () => {
    fc.assert(
      fc.property(
        fc.anything(),
        fc.record({ sites: fc.anything(), corrections: fc.array(fc.anything()) }),
        (any, shaped) => {
          for (const value of [any, shaped]) {
            const { settings } = readSettings(value);
            expect(readSettings(settings)).toEqual({ settings, unread: [] });
          }
        },
      ),
    );
  });
});

describe('the settings file', () => {
  it('is read back whole', () => {
    const { settings } = readSettings(stored);
    expect(readSettingsFile(writeSettingsFile(settings))).toEqual({ settings, unread: [] });
  });

  it.each(['', 'no json', '[]', 'null', '{"settings":{}}', '{"format":"partnership-pack/1","settings":{}}'])(
    'is distinguished from other files: %j',
    (text) => {
      expect(readSettingsFile(text)).toBeNull();
    },
  );

  it('is told from one of a newer version', () => {
    expect(readSettingsFile('{"format":"partnership-lens-settings/2","settings":{}}')).toBe('newer');
    expect(readSettingsFile('{"format":"partnership-lens-settings/0","settings":{}}')).toBeNull();
  });
});
