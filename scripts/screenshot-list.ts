/** What a picture shows, and how: each screen in the variants in which readers meet it. */
import type { OwnChange, OwnRows } from '../utils/core/own-data/types.ts';

export type Variant = 'light' | 'dark' | 'narrow' | 'zoomed' | 'forced-colours' | 'chinese';

/** The popup or the panel of a page, a page of the extension, or the page itself with an open card. */
export interface Screen {
  readonly name: string;
  /** The page that is read; none where a page of the extension shows nothing of one. */
  readonly page?: string;
  readonly surface?: 'popup' | 'panel';
  readonly screen?: string;
  /** The text on which the pointer rests, so that its card is open. */
  readonly card?: string;
  /** A text of the page that is selected, for the page that adds from a selection. */
  readonly selected?: string;
  /** CSS pixels. The browser sets the width of a popup and of a panel. */
  readonly width: number;
  readonly height: number;
  /** What is pressed first, the field into which a text is put, and what is pressed then, by selector. */
  readonly open?: string;
  readonly fill?: { readonly field: string; readonly text: string };
  readonly press?: string;
  /** What the picture is about, by selector: where the window is low, it is scrolled to the top. */
  readonly about?: string;
  /** What the reader has entered before. */
  readonly own?: OwnChange;
  /** What is waited for before the picture is taken. */
  readonly shows: string;
  readonly variants: readonly Variant[];
}

export interface Shot extends Omit<Screen, 'variants'> {
  readonly variant: Variant;
}

const SAMPLE = 'entrypoints/public/sample.html';
const REPORTS = 'tests/fixtures/reports.html';
const ALL = ['light', 'dark', 'narrow', 'zoomed', 'forced-colours', 'chinese'] as const;
/** The browser gives popup and panel their width. */
const NO_WIDTH = ['light', 'dark', 'zoomed', 'forced-colours', 'chinese'] as const;
const PANEL = {
  page: SAMPLE,
  surface: 'panel',
  width: 400,
  height: 760,
  about: '.panel-tabs',
  variants: NO_WIDTH,
} as const;

const cited = { citations: [{ source: 'by-hand', locator: '2026-11-28' }] };
const BY_HAND = {
  list: 'sources',
  from: null,
  to: { id: 'by-hand', publisher: 'My data', title: 'Entered by hand', language: 'en' },
} as const;
const school = (id: string, name: string, country: string) =>
  ({
    list: 'institutions',
    from: null,
    to: { id, name, country, kind: 'university', names: [], ...cited },
  }) as const;
const tie = (id: string, partner: string, facts: Pick<OwnRows['agreements'], 'kind' | 'signed' | 'ends'>) =>
  ({
    list: 'agreements',
    from: null,
    to: { id, parties: ['fernhill', partner], signatories: [], topics: [], ...facts, ...cited },
  }) as const;
/** Invented agreements of an invented university. */
const OWN: OwnChange = {
  edits: [
    BY_HAND,
    school('fernhill', 'Fernhill University', 'IE'),
    school('zembla', 'Zembla Polytechnic', 'NO'),
    school('tidewater', 'Tidewater Maritime Academy', 'CY'),
    tie('one', 'zembla', { kind: 'student-exchange', signed: '2019-04-03', ends: '2027-04-02' }),
    tie('two', 'tidewater', { kind: 'memorandum-of-understanding', signed: '2023-10', ends: 'open' }),
    tie('three', 'tidewater', { kind: 'joint-degree', signed: '2024-09-01', ends: '2029-08-31' }),
  ],
};

/** An agreement of the packs with a later date, as an office may have it. */
const OTHERWISE: OwnChange = {
  edits: [
    BY_HAND,
    school('open-university-of-china', 'Open University of China', 'CN'),
    school('open-university-malaysia', 'Open University Malaysia', 'MY'),
    {
      list: 'agreements',
      from: null,
      to: {
        id: 'register-17',
        kind: 'memorandum-of-cooperation',
        parties: ['open-university-of-china', 'open-university-malaysia'],
        signed: '2023-09-15',
        signatories: [],
        topics: [],
        ...cited,
      },
    },
  ],
};

/** Tab-separated, as cells are pasted: one partner is known, one is misspelled, one row is no agreement. */
const REGISTER = [
  'Partner\tCountry\tType\tSigned\tValid until',
  'Open University Malaysia\tMalaysia\tMoU\t31/08/2023\t30/08/2028',
  'Open Universty of China\tChina\tMoU\t25/10/2018\tno end date',
  'Zembla Polytechnic\tNorway\tStudent exchange\t03/04/2019\t02/04/2024',
  'Total\t3\t\t\t',
].join('\n');

/** Its date and an office are not as the packs have them. */
const DRAFT = `Partners for life

In 2019 the Open University of China and Open University Malaysia signed a memorandum of cooperation.
Jing Degang, president of the Open University of China, led it. SUSTech looked on.`;

export const SCREENS: readonly Screen[] = [
  {
    name: 'card',
    page: SAMPLE,
    card: 'Open University of China',
    // High enough for the card to open below its name, so that the headline stays in sight.
    width: 1100,
    height: 900,
    shows: 'body',
    variants: ALL,
  },
  {
    name: 'card-right-to-left',
    page: 'tests/fixtures/right-to-left.html',
    card: 'Fan Xianrui',
    width: 760,
    height: 700,
    shows: 'body',
    variants: ['light'],
  },
  {
    name: 'popup',
    page: SAMPLE,
    surface: 'popup',
    width: 400,
    height: 560,
    about: '.page-ties',
    shows: '.fact',
    variants: NO_WIDTH,
  },
  {
    name: 'popup-search',
    page: SAMPLE,
    surface: 'popup',
    width: 400,
    height: 560,
    open: '#tab-search',
    fill: { field: '[role=combobox]', text: 'unesco 2020' },
    shows: '.search-count p:not(:empty)',
    variants: ['light', 'dark', 'chinese'],
  },
  { name: 'panel-ties', ...PANEL, shows: '.fact' },
  { name: 'panel-names', ...PANEL, press: '#tab-names', shows: '.entity' },
  { name: 'panel-map', ...PANEL, press: '#tab-map', shows: '.graph-node' },
  { name: 'panel-time', ...PANEL, press: '#tab-time', shows: '.rail-reference' },
  {
    name: 'panel-reports',
    ...PANEL,
    page: REPORTS,
    about: '.reports',
    press: '.reports-line',
    shows: '.reports-list > li',
    variants: ['light', 'dark', 'chinese'],
  },
  { name: 'options', screen: 'options.html', width: 900, height: 1000, shows: 'main', variants: ALL },
  {
    name: 'register',
    screen: 'register.html',
    width: 900,
    height: 1000,
    fill: { field: 'textarea', text: REGISTER },
    press: '.register-source textarea ~ button, .register-source textarea + button',
    shows: '.question',
    variants: ALL,
  },
  {
    name: 'my-data',
    screen: 'my-data.html',
    width: 900,
    height: 760,
    own: OWN,
    shows: '.own-rows',
    variants: ALL,
  },
  {
    name: 'draft',
    screen: 'draft.html',
    width: 1100,
    height: 1000,
    fill: { field: 'textarea', text: DRAFT },
    about: '.draft-found',
    shows: '.draft-notes',
    variants: ALL,
  },
  {
    name: 'add',
    page: REPORTS,
    screen: 'add.html',
    selected:
      'The Open University of China signed a memorandum of understanding with Hanoi Open University on Tuesday.',
    width: 960,
    height: 900,
    shows: '.report-form',
    variants: ALL,
  },
  {
    name: 'data',
    screen: 'data.html#pack/ouc-articles/record',
    width: 900,
    height: 900,
    shows: '.data-row-title',
    variants: ['light', 'dark', 'narrow', 'forced-colours', 'chinese'],
  },
  {
    name: 'two-packs',
    screen: 'data.html#record/ouc-oum-memorandum-2023',
    own: OTHERWISE,
    width: 900,
    height: 480,
    about: '.accounts',
    shows: '.accounts',
    variants: ALL,
  },
  {
    name: 'first-run',
    screen: 'welcome.html',
    width: 900,
    height: 1000,
    shows: 'main',
    variants: ['light', 'chinese'],
  },
];

/** A window of 1280 × 800 at 200 %; the popup and the panel are as large as on a screen of that size. */
const ZOOMED = { width: 640, height: 400 } as const;
const NARROW = { width: 390, height: 780 } as const;

/** All pictures, those of one variant together, so that the browser starts once for each language. */
export const SHOTS: readonly Shot[] = ALL.flatMap((variant) =>
  SCREENS.filter(({ variants }) => variants.includes(variant)).map(
    ({ variants: _, ...screen }): Shot => ({
      ...screen,
      ...(variant === 'narrow' ? NARROW : variant === 'zoomed' && screen.surface === undefined ? ZOOMED : {}),
      name: `${screen.name}-${variant}`,
      variant,
    }),
  ),
);
