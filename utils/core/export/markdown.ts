import { kindKey } from '../i18n/kind-key.ts';
import type { EntityId } from '../pack/types.ts';
import type { PageMention } from '../page/page-report.ts';
import { prefixAndSuffix } from '../page/selectors/prefix-and-suffix.ts';
import { formatMoment } from './format-moment.ts';
import { packsIn, packText } from './packs-text.ts';
import { mentionAddress } from './rows.ts';
import type { ExportedPage, ExportWords, MentionExport } from './types.ts';

/**
 * Escapes a text of a page or a pack for Markdown, its dialects in note apps, and HTML; gives one line. At the
 * beginning of a line or a list item use `escapeStart`.
 */
export const escapeMarkdown = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .replace(/[\\`*_[\]<>#!|~&=$^%]/g, '\\$&');

/**
 * As `escapeMarkdown`, for text at the beginning of a line or a list item: `1.`, `1)`, `-` and `+` begin a list there.
 */
export const escapeStart = (text: string): string =>
  escapeMarkdown(text).replace(/^(\s*)(\d{1,9}(?=[.)](?:\s|$))|(?=[-+]))/, '$1$2\\');

/** An address inside `<…>`. */
const escapeAddress = (url: string): string =>
  url.toWellFormed().replace(/[<>\s\\]|\p{Cc}/gu, (character) => encodeURIComponent(character));

const linked = (text: string, url: string): string => (url === '' ? text : `[${text}](<${escapeAddress(url)}>)`);

function entityHeading(document: MentionExport, mention: PageMention, words: ExportWords): string {
  const entity = document.entities.get(mention.entity);
  if (!entity) return escapeMarkdown(mention.name);
  const facts = [words.translate(kindKey(entity.kind, 'institution'))];
  if (entity.role) facts.splice(0, 1, words.translate('page.role', [entity.role.title, entity.role.institution]));
  if (entity.country)
    facts.push(
      new Intl.DisplayNames([words.locale], { type: 'region', fallback: 'code' }).of(entity.country) ?? entity.country,
    );
  return `${escapeMarkdown(entity.name)} — ${facts.map(escapeMarkdown).join(words.translate('citations.comma'))}`;
}

function quotation(page: ExportedPage, mention: PageMention): string {
  const { before, after } = prefixAndSuffix(mention);
  const exact = linked(`**${escapeMarkdown(mention.exact.trim())}**`, mentionAddress(page, mention));
  return `- ${escapeStart(before)}${exact}${escapeMarkdown(after)}`;
}

/** A line of its own that says what is missing. */
export const partialNote = ({ isPartial }: MentionExport, { translate }: ExportWords): readonly string[] =>
  isPartial ? [`> ${translate('export.partial')}\n`] : [];

function pageSection(document: MentionExport, page: ExportedPage, words: ExportWords): string {
  const { translate, locale } = words;
  const byEntity = new Map<EntityId, PageMention[]>();
  for (const mention of page.mentions) byEntity.set(mention.entity, [...(byEntity.get(mention.entity) ?? []), mention]);
  const readAt = translate('export.readAt', [escapeMarkdown(formatMoment(document.exportedAt, locale))]);
  const version = page.packVersion === null ? [] : [translate('export.version', [escapeMarkdown(page.packVersion)])];
  return [
    `# ${linked(escapeMarkdown(page.title || page.page), page.url)}`,
    '',
    [readAt, ...version].join(' · '),
    ...[...byEntity.values()].flatMap((mentions) => [
      '',
      ...mentions.slice(0, 1).map((mention) => `## ${entityHeading(document, mention, words)}`),
      '',
      ...mentions.map((mention) => quotation(page, mention)),
    ]),
    '',
  ].join('\n');
}

/**
 * For notes: a heading for each page and each entity, and every mention with the text around it, linked to its place;
 * at the end the packs that the entities come from, with their licences.
 */
export function toMarkdown(document: MentionExport, words: ExportWords): string {
  const packs = packsIn(document).map(
    (pack) => `${escapeStart(words.translate('export.data', [packText(pack, words)]))}\n`,
  );
  return [
    ...partialNote(document, words),
    ...document.pages.map((page) => pageSection(document, page, words)),
    ...packs,
  ].join('\n');
}
