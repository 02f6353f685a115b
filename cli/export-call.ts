import { packFormats } from '../utils/core/export/packs/formats.ts';
import type { PackFormatId } from '../utils/core/export/packs/types.ts';
import { parseWords } from './call-fault.ts';

/** What a call of `npm run export` asks for. */
export type ExportCall =
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly why: string }
  | {
      readonly kind: 'write';
      readonly format: PackFormatId;
      /** A file or, for formats of several files, a folder; `null` for stdout. */
      readonly out: string | null;
      /** The BCP 47 tag of the language of texts. */
      readonly language: 'en' | 'zh_CN';
      /** None for the bundled pack. */
      readonly packs: readonly string[];
    };

/** What each format is for, in one line. */
const PURPOSES: Readonly<Record<PackFormatId, string>> = {
  'data-package': 'CSV tables with datapackage.json, for spreadsheets, Datasette, OpenRefine and Neo4j (several files)',
  notes: 'a vault of linked Markdown notes, for Obsidian, Logseq or Zettlr (several files)',
  calendar: 'ends and renewals of agreements as .ics, for any calendar',
  'sources-ris': 'all sources as RIS, for Zotero, EndNote or Mendeley',
  'sources-bibtex': 'all sources as BibTeX, for LaTeX and JabRef',
  'sources-csl-json': 'all sources as CSL-JSON, for citation processors',
  graphml: 'the network, for Gephi, Cytoscape and yEd',
  gexf: "the network with its dates, for Gephi's timeline",
  followthemoney: 'FollowTheMoney JSON lines, for Aleph and investigations',
  quickstatements: 'sites and identifiers with references, for Wikidata',
};

/** Other names under which people look for a format. */
const OTHER_NAMES: Readonly<Record<string, PackFormatId>> = {
  ftm: 'followthemoney',
  datapackage: 'data-package',
  csv: 'data-package',
  vault: 'notes',
  markdown: 'notes',
  md: 'notes',
  ics: 'calendar',
  ical: 'calendar',
  ris: 'sources-ris',
  bibtex: 'sources-bibtex',
  bib: 'sources-bibtex',
  'csl-json': 'sources-csl-json',
  csl: 'sources-csl-json',
};

const namesOf = (id: PackFormatId): string =>
  [id, ...Object.entries(OTHER_NAMES).flatMap(([name, of]) => (of === id ? [name] : []))].join(', ');

export const EXPORT_USAGE = `Usage: npm --silent run export -- --format NAME [options] [PACK…]

Writes data packs in a format that other programs read; the bundled packs if no PACK is named. Several packs are
exported as one, with what they know of the same body combined.

${packFormats.map(({ id }) => `  ${namesOf(id)}\n      ${PURPOSES[id]}`).join('\n')}

  --format NAME      the format
  --out PATH         the file to write; a format of several files takes a folder, or a file that ends in .zip
  --language en|zh   the language of texts that the packs give in several (en)
  --help             print this

Without --out the file is printed; of several files, a zip archive.
Exit code: 0 written, 1 a pack cannot be used, or the file would be empty or cannot be written, 2 wrong arguments.
`;

/** Reads the words of a call (without the program's name). */
export function readExportCall(words: readonly string[]): ExportCall {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(words);
  } catch (error) {
    return { kind: 'wrong', why: error instanceof Error ? error.message : String(error) };
  }
  const { format, out, help, language = 'en' } = parsed.values;
  if (help) return { kind: 'help' };
  if (format === undefined) return { kind: 'wrong', why: '--format is needed' };
  const asked = format.toLowerCase();
  const found = packFormats.find(({ id }) => id === (OTHER_NAMES[asked] ?? asked));
  if (!found) return { kind: 'wrong', why: `There is no format “${format}”` };
  if (out === '') return { kind: 'wrong', why: '--out needs a path' };
  if (parsed.positionals.includes('')) return { kind: 'wrong', why: 'A PACK is empty' };
  if (!/^(en|zh)\b/.test(language)) return { kind: 'wrong', why: `--language is en or zh, not “${language}”` };
  return {
    kind: 'write',
    format: found.id,
    out: out ?? null,
    language: language.startsWith('zh') ? 'zh_CN' : 'en',
    packs: parsed.positionals,
  };
}

function parse(words: readonly string[]) {
  return parseWords({
    args: [...words],
    allowPositionals: true,
    options: {
      format: { type: 'string' },
      out: { type: 'string' },
      language: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
}
