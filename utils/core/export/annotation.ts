import { licenceAddress } from '../facts/cards/describe-pack.ts';
import type { CardPack, EntityOverview } from '../facts/cards/types.ts';
import { ENTITY_TYPES } from '../pack/entity-types.ts';
import { writeJson } from '../pack/json.ts';
import type { PageMention } from '../page/page-report.ts';
import { packsIn } from './packs-text.ts';
import type { ExportedPage, ExportWords, MentionExport } from './types.ts';

/**
 * W3C Web Annotation Data Model (https://www.w3.org/TR/annotation-model/): a collection whose one page holds an
 * annotation for each mention. The body is the entity, described with the terms that the annotation context has for
 * agents; the target is the span, by quote and by position, in the state in which the page was read.
 */
const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** FNV-1a: distinguishes exports of the same second without random numbers. */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

function bodyOf(mention: PageMention, entity: EntityOverview | undefined) {
  const id = `urn:partnership-lens:entity:${mention.entity}`;
  const type = ENTITY_TYPES[mention.type].isPerson ? 'Person' : 'Organization';
  const body = { id, type, name: entity?.name ?? mention.name };
  if (!entity) return body;
  return {
    ...body,
    ...(entity.url ? { homepage: entity.url } : {}),
    ...(entity.sameAs.length > 0 ? { 'schema:sameAs': entity.sameAs } : {}),
    ...(entity.packs.length > 0 ? { 'schema:isBasedOn': entity.packs.map(({ id }) => packAddress(id)) } : {}),
  };
}

const packAddress = (id: string): string => `urn:partnership-lens:pack:${id}`;

/** A pack as a data set in the words of schema.org. */
function datasetOf({ id, title, version, licence, publisher, scope }: CardPack) {
  return {
    id: packAddress(id),
    type: 'schema:Dataset',
    'schema:name': title,
    'schema:version': version,
    ...(licence === null ? {} : { 'schema:license': licenceAddress(licence) ?? licence }),
    ...(publisher
      ? { 'schema:publisher': { type: 'Organization', name: publisher.name, homepage: publisher.url } }
      : {}),
    ...(scope ? { 'schema:additionalType': scope } : {}),
  };
}

function annotationOf(document: MentionExport, page: ExportedPage, mention: PageMention, id: string) {
  return {
    id,
    type: 'Annotation',
    motivation: 'identifying',
    created: document.exportedAt,
    body: bodyOf(mention, document.entities.get(mention.entity)),
    target: {
      type: 'SpecificResource',
      source: {
        id: page.url,
        type: 'Text',
        format: 'text/html',
        language: page.language,
        'dcterms:title': page.title,
      },
      selector: mention.selectors,
      state: { type: 'TimeState', sourceDate: document.exportedAt },
    },
  };
}

/**
 * The collection as indented JSON-LD. It contains the titles and addresses of the pages, the time and the pack version.
 */
export function toAnnotationCollection(document: MentionExport, { translate }: ExportWords): string {
  const collection = `urn:partnership-lens:export:${digest(document.pages.map(({ url }) => url).join('\n'))}:${document.exportedAt}`;
  const items = document.pages
    .flatMap((page) => page.mentions.map((mention) => ({ page, mention })))
    .map(({ page, mention }, index) => annotationOf(document, page, mention, `${collection}:${index + 1}`));
  const versions = [...new Set(document.pages.flatMap(({ packVersion }) => packVersion ?? []))].join(', ');
  const content = {
    '@context': CONTEXT,
    id: collection,
    type: 'AnnotationCollection',
    label: document.pages.map(({ title, page }) => title || page).join('; '),
    ...(document.isPartial ? { 'rdfs:comment': translate('export.partial') } : {}),
    generator: { id: 'urn:partnership-lens', type: 'Software', name: 'Partnership Lens' },
    generated: document.exportedAt,
    ...(versions ? { 'schema:version': versions } : {}),
    'schema:isBasedOn': packsIn(document).map(datasetOf),
    total: items.length,
    first: { id: `${collection}:items`, type: 'AnnotationPage', partOf: collection, startIndex: 0, items },
  };
  return `${writeJson(content, 2)}\n`;
}
