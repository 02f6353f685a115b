// @vitest-environment happy-dom
import { act, fireEvent } from '@testing-library/preact';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { AccessOptionsProps } from '../../../components/options/access-options.tsx';
import { OptionsPage, type OptionsPageProps } from '../../../components/options/options-page.tsx';
import { hostIn } from '../../../components/options/site-list.tsx';
import type { EntityId } from '../../../utils/core/pack/types.ts';
import { type Correction, DEFAULT_SETTINGS, type Settings } from '../../../utils/core/settings/types.ts';
import { inChinese, inEnglish } from '../harness/catalogue.ts';
import { axeViolations, show } from '../harness/show.tsx';

const song = 'song-yi' as EntityId;
const correction: Correction = {
  entity: song,
  text: 'song yi',
  scope: { kind: 'site', host: 'film.example' },
  made: Date.UTC(2026, 10, 21),
};
const filled: Settings = {
  ...DEFAULT_SETTINGS,
  sites: { 'b.example': { kind: 'paused' }, 'a.example': { kind: 'until-data-changes', packVersion: '7' } },
  corrections: [correction, { ...correction, entity: 'gone' as EntityId, scope: { kind: 'everywhere' }, made: 0 }],
};

const shortcuts = {
  shortcuts: [{ name: 'next', description: 'Next mention', keys: 'Alt+Shift+N' }],
  areSupported: true,
  onChange: null,
};
const access: AccessOptionsProps = {
  everySite: true,
  sites: [],
  files: false,
  privateWindows: false,
  family: 'chromium',
  onAllow: () => {},
  onTakeBack: null,
  onChange: () => {},
};

const packInUse = {
  id: 'zembla',
  title: 'Zembla schools',
  version: '1',
  asOf: '2026',
  coverage: 'Zembla.',
  licence: null,
  institutions: 1,
  officials: 0,
  records: 0,
  bundled: false,
  leftOut: [],
  isOn: true,
};

function open(settings: Settings, props: Partial<OptionsPageProps> = {}, language = inEnglish) {
  let now = settings;
  const page = show(
    <OptionsPage
      settings={settings}
      packVersion="8"
      status=""
      onChange={(change) => {
        now = change(now);
      }}
      access={access}
      corrections={{ nameOf: (id) => (id === song ? 'Song Yi' : null), onCopy: () => {} }}
      packs={{
        packs: [],
        formatDate: String,
        onAdd: () => {},
        onUnreadable: () => {},
        onSwitch: () => undefined,
        onRemove: () => {},
        onCancel: () => {},
        progress: null,
        outcome: null,
      }}
      packExport={{ onExport: () => {}, status: '' }}
      shortcuts={shortcuts}
      file={{ onSave: () => {}, onLoad: () => {}, onReset: () => {}, message: '', failed: false }}
      {...props}
    />,
    language,
  );
  return { ...page, changed: () => now };
}

it('says where a browser gives extensions no shortcuts, as on a phone', () => {
  const { find } = open(DEFAULT_SETTINGS, { shortcuts: { shortcuts: [], areSupported: false, onChange: null } });
  expect(
    find.getByText(/gives extensions no shortcuts, no side panel and no entry in a page’s context menu/),
  ).toBeTruthy();
  expect(find.queryByText(/about:addons, then the gear/)).toBe(null);
});

it.each([
  ['the access', { access: undefined }, ['reading', 'sites']],
  ['the packs', { packs: null }, ['reading', 'sites', 'access', 'corrections']],
])('draws nothing that would be pushed down below %s before that is known', (_, unknown, drawn) => {
  const { container } = open(DEFAULT_SETTINGS, unknown);
  expect([...container.querySelectorAll('section')].map(({ id }) => id)).toEqual(drawn);
});

it.each([
  ['access', { access: undefined }],
  ['packs', { packs: null }],
])('draws all after a while although what stands under %s is not known, and says so there', async (late, unknown) => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const { container } = open(DEFAULT_SETTINGS, unknown);
  expect(container.querySelector('#privacy')).toBe(null);
  await act(() => void vi.advanceTimersByTime(2_000));
  const drawn = [...container.querySelectorAll('section')].map(({ id }) => id);
  const linked = [...container.querySelectorAll('nav a')].map((link) => link.getAttribute('href'));
  expect(drawn.map((id) => `#${id}`)).toEqual(linked);
  expect(container.querySelector(`#${late}`)?.textContent).toContain('Still being read');
});

describe('the export of packs', () => {
  it('offers all together and each, with every format', () => {
    const onExport = vi.fn();
    const packs = {
      packs: [packInUse],
      formatDate: String,
      onAdd: () => {},
      onUnreadable: () => {},
      onSwitch: () => undefined,
      onRemove: () => {},
      onCancel: () => {},
    };
    const { find } = open(DEFAULT_SETTINGS, {
      packExport: { onExport, status: '' },
      packs: { ...packs, progress: null, outcome: null },
    });
    const choose = (format: string) => {
      fireEvent.click(find.getByRole('button', { name: 'Export' }));
      fireEvent.click(find.getByRole('menuitem', { name: new RegExp(format) }));
    };
    choose('Calendar');
    fireEvent.change(find.getByRole('combobox', { name: 'Export' }), { target: { value: packInUse.id } });
    choose('FollowTheMoney');
    expect(onExport.mock.calls.map(([id, { id: format }]) => [id, format])).toEqual([
      [null, 'calendar'],
      ['zembla', 'followthemoney'],
    ]);
  });
});

describe('what is left out of a pack', () => {
  it.each([
    [
      'shared',
      '180 names are not looked for on pages, because too many institutions in this pack share them: Tide and Air',
    ],
    ['everyday', '180 names are not looked for on pages, because they are everyday words'],
    ['places', '180 names are not looked for on pages, because they are names of countries, peoples and cities'],
    ['derived', 'This pack has 180 names: only the spellings that it lists are looked for'],
    ['disagreeing', '180 entries are described differently in other packs'],
  ] as const)('is said with its reason (%s)', (reason, sentence) => {
    const leftOut = [{ reason, count: 180, examples: ['Tide', 'Air'] }];
    const none = {
      onAdd: () => {},
      onUnreadable: () => {},
      onSwitch: () => {},
      onRemove: () => {},
      onCancel: () => {},
      progress: null,
      outcome: null,
    };
    const { container } = open(DEFAULT_SETTINGS, {
      packs: { ...none, packs: [{ ...packInUse, leftOut }], formatDate: String },
    });
    expect(container.textContent).toContain(sentence);
  });
});

it.each([
  [true, 'Your own data · Published by Zembla'],
  [false, 'Published by Zembla · No licence statedNot signed: nobody vouches for this file'],
])('says who vouches for a pack that nobody signed (the reader’s own: %s)', (isOwn, words) => {
  const { container } = open(DEFAULT_SETTINGS, {
    packs: {
      packs: [{ ...packInUse, isOwn, publisher: { name: 'Zembla' } }],
      formatDate: String,
      onAdd: () => {},
      onUnreadable: () => {},
      onSwitch: () => {},
      onRemove: () => {},
      onCancel: () => {},
      progress: null,
      outcome: null,
    },
  });
  const row = container.querySelector('#packs .row-name')?.textContent ?? '';
  expect(row.slice(row.indexOf('0 records') + '0 records'.length)).toBe(words);
});

it('offers to take the removal of a pack back', () => {
  const onUndo = vi.fn();
  const { find } = open(DEFAULT_SETTINGS, {
    packs: {
      packs: [],
      formatDate: String,
      onAdd: () => {},
      onUnreadable: () => {},
      onSwitch: () => {},
      onRemove: () => {},
      onCancel: () => {},
      progress: null,
      outcome: { message: '“Zembla” was removed.', failed: false, onUndo },
    },
  });
  fireEvent.click(find.getByRole('button', { name: 'Undo' }));
  expect(onUndo).toHaveBeenCalledOnce();
});

describe('the options page', () => {
  it.each([
    ['When the pointer rests on a name', 'While Alt is held', { trigger: 'alt' }],
    ['The first in each section', 'Every mention', { density: 'every' }],
    ['Underline', 'Nothing on the page', { style: 'badge' }],
    ['Match system', 'Dark', { theme: 'dark' }],
    ['On every site', 'Only on sites I choose', { reach: 'chosen' }],
  ] as const)('shows what holds (%s) and changes it (%s)', (holds, chosen, change) => {
    const { find, changed } = open(DEFAULT_SETTINGS);
    const radio = (label: string) => find.getByRole<HTMLInputElement>('radio', { name: new RegExp(`^${label}`, 'u') });
    expect(radio(holds).checked).toBe(true);
    fireEvent.click(radio(chosen));
    expect(changed()).toEqual({ ...DEFAULT_SETTINGS, ...change });
  });

  it('lists sites in order and changes their rules', () => {
    const { find, changed } = open(filled);
    const rules = find.getAllByRole<HTMLSelectElement>('combobox', { name: /^Rule for/ });
    expect(rules.map((rule) => rule.value)).toEqual(['until-data-changes', 'paused']);
    fireEvent.change(find.getByLabelText('Rule for b.example'), { target: { value: 'until-data-changes' } });
    expect(changed().sites['b.example']).toEqual({ kind: 'until-data-changes', packVersion: '8' });
    fireEvent.click(find.getByRole('button', { name: 'Remove a.example from the list' }));
    expect(Object.keys(changed().sites)).toEqual(['b.example']);
  });

  it('adds a site from an address, as paused where all sites are on', () => {
    const { find, changed } = open(DEFAULT_SETTINGS);
    fireEvent.input(find.getByLabelText('Add a site'), { target: { value: 'https://News.example.org/a?b' } });
    fireEvent.click(find.getByRole('button', { name: 'Add' }));
    expect(changed().sites).toEqual({ 'news.example.org': { kind: 'paused' } });
  });

  it('says that the typed text is no site', () => {
    const { find, changed } = open(DEFAULT_SETTINGS);
    fireEvent.input(find.getByLabelText('Add a site'), { target: { value: 'two words' } });
    fireEvent.click(find.getByRole('button', { name: 'Add' }));
    expect(find.getByRole('alert').textContent).toContain('not the address of a site');
    expect(changed()).toBe(DEFAULT_SETTINGS);
  });

  it("lists the reader's corrections (Corrections), with a button to undo each", () => {
    const { find, container, changed } = open(filled);
    expect(container.textContent).toContain('“song yi” is not Song Yi');
    expect(container.textContent).toContain('an entry that is no longer in the data');
    fireEvent.click(find.getByRole('button', { name: 'Undo: “song yi” is not Song Yi' }));
    expect(changed().corrections.map(({ scope }) => scope.kind)).toEqual(['everywhere']);
  });

  it('asks before it resets everything', () => {
    const onReset = vi.fn();
    const file = { onSave: () => {}, onLoad: () => {}, onReset, message: '', failed: false };
    const { find } = open(filled, { file });
    fireEvent.click(find.getByRole('button', { name: 'Reset everything' }));
    expect(onReset).not.toHaveBeenCalled();
    fireEvent.click(find.getByRole('button', { name: 'Yes, reset' }));
    expect(onReset).toHaveBeenCalledOnce();
    expect(document.activeElement?.textContent).toBe('Reset everything');
  });

  it.each([
    ['every', 7],
    ['section', 6],
    ['page', 4],
  ] as const)('marks %s mention of the sample: %i', (density, marks) => {
    const { container } = open({ ...DEFAULT_SETTINGS, density });
    expect(container.querySelectorAll('.sample-name')).toHaveLength(marks);
  });

  it.each([inEnglish, inChinese])('is free of violations: $locale', async (language) => {
    expect(await axeViolations(open(filled, {}, language).container)).toEqual([]);
  });
});

it.each([
  ['news.example.org', 'news.example.org'],
  [' http://a.example:8080/x ', 'a.example'],
  ['例え.jp', 'xn--r8jz45g.jp'],
  ['', null],
  ['two words', null],
  ['https://', null],
])('reads the host in %j', (typed, host) => {
  expect(hostIn(typed)).toBe(host);
});
