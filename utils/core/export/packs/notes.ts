import { cardCitations, linkTo, plainRecord } from '../../facts/cards/card-record.ts';
import { formatKind } from '../../facts/cards/format-kind.ts';
import type { CardCitation, CardRecord } from '../../facts/cards/types.ts';
import { formatDate } from '../../facts/dates/format-date.ts';
import { kindKey } from '../../i18n/kind-key.ts';
import { entitiesIn } from '../../pack/entity-types.ts';
import type { PackIndex } from '../../pack/index-pack.ts';
import type { Entity, EntityId, Role } from '../../pack/types.ts';
import { escapeMarkdown, escapeStart } from '../markdown.ts';
import type { ExportWords } from '../types.ts';
import { type FrontMatter, linkBetween, NotePaths, noteText } from './note-files.ts';
import { notesOf } from './pack-notes.ts';
import { participationsIn } from './ties.ts';
import type { ExportFile, PackExport } from './types.ts';

/** Writes the notes of an export, each once, with links between them. */
class Vault {
  readonly #index: PackIndex;
  readonly #words: ExportWords;
  readonly #paths = new NotePaths();
  readonly #exportedAt: string;
  readonly #notes: readonly string[];

  constructor(data: PackExport, words: ExportWords) {
    const { index, exportedAt } = data;
    this.#index = index;
    this.#words = words;
    this.#exportedAt = exportedAt;
    this.#notes = notesOf(data);
    for (const entity of entitiesIn(index.pack))
      this.#paths.add(entity.id, entity.type === 'official' ? 'officials' : 'institutions', index.nameIn(entity));
    for (const record of index.records) {
      const date = plainRecord(index, record).date ?? '';
      this.#paths.add(record.id, `${record.type}s`, `${date.replaceAll('/', ' to ')} ${index.titleOf(record)}`.trim());
    }
  }

  files(): readonly ExportFile[] {
    return [
      this.#overview(),
      ...entitiesIn(this.#index.pack).map((entity) => this.#entity(entity)),
      ...this.#index.records.map((record) => this.#record(plainRecord(this.#index, record))),
    ];
  }

  /** A link to the note of an entity or a record; its name alone where there is none. */
  #link(from: string, id: string, text: string): string {
    const to = this.#paths.of(id);
    return to === undefined ? escapeMarkdown(text) : linkBetween(from, to, text);
  }

  #date = (date: string | null): string => formatDate(date, this.#words.locale, this.#words.translate);

  #citations(citations: readonly CardCitation[]): readonly string[] {
    const { translate } = this.#words;
    if (citations.length === 0) return [];
    const comma = translate('citations.comma');
    const lines = citations.map(({ publisher, title, url, locator, quote }) => {
      const named = escapeMarkdown(title);
      const source = url === null ? named : `[${named}](<${url.replace(/[<>\s\\]/g, encodeURIComponent)}>)`;
      const words = quote === null ? '' : `: “${escapeMarkdown(quote)}”`;
      return `- ${[escapeStart(publisher), source, escapeMarkdown(locator)].join(comma)}${words}`;
    });
    return ['', `## ${translate('detail.sources')}`, '', ...new Set(lines)];
  }

  #shared = (id: string): FrontMatter => ({ id, exported: this.#exportedAt, data: this.#notes });

  #entity(entity: Entity): ExportFile {
    const { translate } = this.#words;
    const path = this.#paths.of(entity.id) ?? '';
    const name = this.#index.nameIn(entity);
    const isBody = entity.type === 'institution';
    const aliases = [entity.name, ...entity.names.map(({ text }) => text)].filter((text) => text !== name);
    const fields: FrontMatter = {
      type: entity.type,
      ...(isBody ? { kind: entity.kind, country: entity.country ?? null, url: entity.url ?? null } : {}),
      ...(isBody ? { ...entity.identifiers } : {}),
      aliases: [...new Set(aliases)],
      tags: [isBody ? entity.kind : 'official'],
      ...this.#shared(entity.id),
    };
    const records = this.#index.recordsOf(entity.id).map((record) => {
      const { date, title } = plainRecord(this.#index, record);
      return `- ${escapeStart(this.#date(date))}: ${this.#link(path, record.id, title)}`;
    });
    const citations = [...entity.citations, ...(isBody ? [] : entity.roles.flatMap((role) => role.citations))];
    return noteText(path, fields, [
      `# ${escapeMarkdown(name)}`,
      ...(isBody ? ['', escapeStart(translate(kindKey(entity.kind, 'institution')))] : []),
      ...(isBody && entity.summary !== undefined ? ['', escapeStart(this.#index.text(entity.summary))] : []),
      ...(isBody && entity.partOf !== undefined
        ? ['', `${translate('detail.partOf')}: ${this.#named(path, entity.partOf)}`]
        : []),
      ...this.#roles(path, entity),
      ...(records.length > 0 ? ['', `## ${translate('packExport.notes.records')}`, '', ...records] : []),
      ...this.#citations(cardCitations(this.#index, citations)),
    ]);
  }

  #named = (from: string, id: EntityId): string => this.#link(from, id, linkTo(this.#index, id).name);

  /** The roles of an official, or those who hold or held one in an institution. */
  #roles(path: string, entity: Entity): readonly string[] {
    const { translate } = this.#words;
    const line = (role: Role, other: EntityId): string => {
      const when = [role.asOf, role.from, role.until].filter((date) => date !== undefined).map(this.#date);
      const dates = when.length === 0 ? '' : ` (${when.map(escapeMarkdown).join(' – ')})`;
      const post = [escapeStart(this.#index.text(role.title)), this.#named(path, other)];
      return `- ${post.join(translate('citations.comma'))}${dates}`;
    };
    const lines =
      entity.type === 'official'
        ? entity.roles.map((role) => line(role, role.institution))
        : this.#index.rolesAt(entity.id).map(({ official, role }) => line(role, official.id));
    if (lines.length === 0) return [];
    return ['', `## ${translate(entity.type === 'official' ? 'detail.roles' : 'detail.people')}`, '', ...lines];
  }

  #record(record: CardRecord): ExportFile {
    const { translate } = this.#words;
    const path = this.#paths.of(record.id) ?? '';
    const fields: FrontMatter = {
      type: record.type,
      kind: record.kind,
      date: record.date,
      ...(record.type === 'agreement'
        ? { starts: record.starts, ends: record.ends, renewals: record.renewals, status: record.status }
        : {}),
      places: record.places.map(({ name, country }) => `${name}, ${country}`),
      tags: [record.type, record.kind],
      topics: record.topics,
      ...this.#shared(record.id),
    };
    return noteText(path, fields, [
      `# ${escapeMarkdown(record.title)}`,
      '',
      `${escapeStart(formatDate(record.date, this.#words.locale, translate, { reportedAfter: record.reportedAfter }))} · ${escapeMarkdown(formatKind(record, translate))}`,
      ...(record.summary === null ? [] : ['', escapeStart(record.summary)]),
      ...this.#people(path, record),
      ...this.#citations(record.citations),
    ]);
  }

  #people(path: string, { id }: CardRecord): readonly string[] {
    const { translate } = this.#words;
    const found = this.#index.record(id);
    if (!found) return [];
    const lines = participationsIn(found, this.#index.text).map(({ entity, part, for: body, role }) => {
      const more = [
        ...(body === null ? [] : [translate('packExport.notes.for', [this.#named(path, body)])]),
        ...(role === null ? [] : [escapeMarkdown(role)]),
      ];
      return `- ${translate(`packExport.parts.${part}`)}: ${[this.#named(path, entity), ...more].join(translate('citations.comma'))}`;
    });
    return lines.length === 0 ? [] : ['', `## ${translate('packExport.notes.takingPart')}`, '', ...lines];
  }

  #overview(): ExportFile {
    const { pack, text, records } = this.#index;
    const { translate } = this.#words;
    const path = 'README.md';
    const links = (items: readonly { readonly id: string; readonly title: string }[]) =>
      items.map(({ id, title }) => `- ${this.#link(path, id, title)}`);
    const section = (title: string, items: readonly string[]): readonly string[] =>
      items.length === 0 ? [] : ['', `## ${title}`, '', ...items];
    const entities = entitiesIn(pack).map((entity) => ({
      id: entity.id,
      title: this.#index.nameIn(entity),
      type: entity.type,
    }));
    return noteText(path, this.#shared(pack.id), [
      `# ${escapeMarkdown(text(pack.title))}`,
      '',
      escapeStart(text(pack.coverage)),
      '',
      ...this.#notes.map((note) => `- ${escapeStart(note)}`),
      ...section(
        translate('packExport.notes.institutions'),
        links(entities.filter(({ type }) => type === 'institution')),
      ),
      ...section(translate('packExport.notes.officials'), links(entities.filter(({ type }) => type === 'official'))),
      ...section(
        translate('packExport.notes.records'),
        links(records.map((record) => ({ id: record.id, title: this.#index.titleOf(record) }))),
      ),
    ]);
  }
}

/**
 * A folder of Markdown notes, one an institution, official and record, with links between them, front matter and
 * sources: as note tools such as Obsidian, Logseq and Zettlr read it.
 */
export const toNotes = (data: PackExport, words: ExportWords): readonly ExportFile[] => new Vault(data, words).files();
