/** Stories for tests, with their names linked by hand: `[Alpha University|alpha]`. */
import { indexPack } from '../../../../utils/core/pack/index-pack.ts';
import { parsePack } from '../../../../utils/core/pack/parse.ts';
import type { EntityId } from '../../../../utils/core/pack/types.ts';
import type { BlockRole, Mention, TextBlock } from '../../../../utils/core/page/types.ts';
import { Acronyms } from '../../../../utils/core/reports/names/acronyms.ts';
import { readReports } from '../../../../utils/core/reports/read-reports.ts';
import { ReadSentence } from '../../../../utils/core/reports/story/read-sentence.ts';
import { sentencesOf } from '../../../../utils/core/reports/story/sentences.ts';
import type { Report, ReportedParty, StoryPage } from '../../../../utils/core/reports/types.ts';

const cited = { citations: [{ source: 's', locator: '¶1' }] };
const institution = (id: string, name: string, kind = 'university', more: object = {}) => ({
  id,
  name,
  kind,
  names: [{ text: name, kind: 'full' }],
  ...cited,
  ...more,
});
const official = (id: string, name: string, at: string) => ({
  id,
  name,
  names: [{ text: name, kind: 'full' }],
  roles: [{ title: 'president', institution: at, ...cited }],
  ...cited,
});

export const smallIndex = indexPack(
  parsePack({
    format: 'partnership-pack/2',
    id: 'small',
    title: 'Small',
    version: '1',
    asOf: '2024-01-01',
    coverage: 'Some institutions.',
    licence: null,
    sources: [{ id: 's', publisher: 'P', title: 'T', language: 'en' }],
    institutions: [
      institution('alpha', 'Alpha University', 'university', { country: 'CN', url: 'https://www.alpha.example/' }),
      institution('beta', 'Beta University', 'university', { country: 'MY' }),
      institution('alliance', 'Alliance of Learning', 'alliance'),
      institution('beta-office', 'Office of Beta', 'institute', { partOf: 'beta' }),
      institution('bank', 'World Bank', 'intergovernmental'),
      institution('commission', 'African Union Commission', 'intergovernmental'),
      institution('nations', 'Association of Southeast Asian Nations', 'intergovernmental'),
      institution('academy', 'Chinese Academy of Sciences', 'research-centre', { country: 'CN' }),
      institution('press', 'Oslo University Press', 'company'),
      institution('park', 'Science Park at Oslo University', 'company'),
      institution('library', 'University of Oslo Library', 'library'),
      institution('hospital', '协和医院', 'hospital', { country: 'CN' }),
    ],
    officials: [official('ann', 'Ann Archer', 'alpha'), official('bo', 'Bo Baker', 'beta')],
    agreements: [
      {
        id: 'alpha-beta-2023',
        kind: 'memorandum-of-cooperation',
        title: 'Memorandum',
        parties: ['alpha', 'beta'],
        signed: '2023-08-31',
        signatories: [
          { official: 'ann', for: 'alpha' },
          { official: 'bo', for: 'beta' },
        ],
        topics: [],
        summary: 'A memorandum.',
        ...cited,
      },
      {
        id: 'alpha-alliance-planned',
        kind: 'framework-agreement',
        title: 'Framework agreement',
        parties: ['alpha', 'alliance'],
        signed: '2023-09-20',
        status: 'in-preparation',
        signatories: [],
        topics: [],
        summary: 'A framework agreement.',
        ...cited,
      },
      {
        id: 'beta-alliance-planned',
        kind: 'framework-agreement',
        title: 'Framework agreement',
        parties: ['beta', 'alliance'],
        signed: null,
        status: 'in-preparation',
        signatories: [],
        topics: [],
        summary: 'A framework agreement.',
        ...cited,
      },
    ],
    visits: [
      {
        id: 'beta-at-alpha-2023',
        kind: 'delegation',
        title: 'Visit',
        visitors: ['beta'],
        hosts: ['alpha'],
        date: '2023-08-31',
        places: [],
        people: [],
        topics: [],
        summary: 'A visit.',
        ...cited,
      },
    ],
    events: [],
  }),
);

const LINK = /\[([^\]|]+)\|([a-z-]+)\]/gu;

/** Takes blocks in order: `# ` a title, `## ` a heading, `- ` a list item, `^ ` a caption, otherwise a paragraph. */
export function storyOf(
  lines: readonly string[],
  {
    date = '2024-03-07',
    language = 'en',
    address,
  }: { readonly date?: string | null; readonly language?: string; readonly address?: string } = {},
): StoryPage {
  const mentions: Mention[] = [];
  const blocks = lines.map((line, at): TextBlock => {
    const id = at + 1;
    const [, sign = '', marked = ''] = /^(#{1,2} |- |\^ )?([\s\S]*)$/u.exec(line) ?? [];
    const roles: Readonly<Record<string, BlockRole>> = {
      '# ': 'title',
      '## ': 'heading',
      '- ': 'list-item',
      '^ ': 'caption',
    };
    let text = '';
    let done = 0;
    for (const { 0: all, 1: name = '', 2: entity = '', index } of marked.matchAll(LINK)) {
      text += marked.slice(done, index);
      const type = smallIndex.entity(entity as EntityId)?.type ?? 'institution';
      const evidence = [{ kind: 'full-name' }] as const;
      const start = text.length;
      mentions.push({
        block: id,
        start,
        end: start + name.length,
        entity: entity as EntityId,
        type,
        name,
        nameKind: 'full',
        evidence,
      });
      text += name;
      done = index + all.length;
    }
    return { id, order: id, role: roles[sign] ?? 'text', text: text + marked.slice(done) };
  });
  return { title: '', ...(address === undefined ? {} : { address }), language, date, blocks, mentions };
}

export const read = (lines: readonly string[], options?: Parameters<typeof storyOf>[1]): readonly Report[] =>
  readReports(storyOf(lines, options), smallIndex).reports;

const names = (parties: readonly ReportedParty[]): string =>
  parties.map(({ entity, text }) => entity ?? `“${text}”`).join('+');

/** A report in a line: “agreement done memorandum-of-understanding 2024-03-05 alpha+beta”. */
export function inShort(report: Report): string {
  const who = report.type === 'visit' ? `${names(report.visitors)}→${names(report.hosts)}` : names(report.parties);
  return [report.type, report.happened, report.kind, report.date ?? 'undated', who].join(' ');
}

/** What is proposed of a page whose two bodies, `{Alpha}` and `<Beta>`, the packs know in every form. */
export function proposedOf(language: string, text: string): readonly string[] {
  const named = text
    .replaceAll(/\{(?<name>[^|{}]+)\}/gu, '[$<name>|alpha]')
    .replaceAll(/<(?<name>[^<>]+)>/gu, '[$<name>|beta]');
  return read(named.split('\n'), { language })
    .filter(({ propose }) => propose)
    .map(inShort);
}

export const MOU = 'memorandum-of-understanding';
export const COOPERATION = 'cooperation-agreement';
export const FRAMEWORK = 'framework-agreement';

/** A signing, a visit and a founding of the two in short. */
export const signedBoth = (kind: string, date = '../2024-03-07', happened = 'done'): string =>
  `agreement ${happened} ${kind} ${date} alpha+beta`;
export const cameToAlpha = (date = '../2024-03-07', happened = 'done'): string =>
  `visit ${happened} delegation ${date} beta→alpha`;
export const foundedBoth = (date = '../2024-03-07', happened = 'done'): string =>
  `event ${happened} founding ${date} alpha+beta`;

/** The first sentence of a story of one line, as rules for deeds read it. */
export function sentenceOf(line: string, language = 'en'): ReadSentence {
  const [found] = sentencesOf(storyOf([line], { language }));
  if (!found) throw new Error(`${line}: no sentence`);
  return new ReadSentence(found, 0, new Acronyms());
}
