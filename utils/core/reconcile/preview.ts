import { headersOf, licenceNote } from '../export/packs/licence-notes.ts';
import { escapeXml } from '../export/packs/xml.ts';
import type { PackIndex } from '../pack/index-pack.ts';
import { textIn } from '../pack/local-text.ts';
import type { Entity } from '../pack/types.ts';

/** CSS pixels of the frame that clients show a preview in. */
export const PREVIEW_SIZE = { width: 430, height: 300 } as const;
const MOST_RECORDS = 4;

const STYLE =
  'body{font:14px/1.4 system-ui,sans-serif;margin:12px;color:#1a1a1a;background:#fff}h1{font-size:17px;margin:0 0 4px}p,ul{margin:4px 0}ul{padding-left:18px}small{color:#555}';

/** A page about one entity: name, who it is, its newest records, and whose data it is. */
export function previewPage(index: PackIndex, entity: Entity, description: string): string {
  const name = index.nameIn(entity);
  const summary = entity.type === 'institution' && entity.summary !== undefined ? textIn(entity.summary, 'en') : null;
  const records = index.recordsOf(entity.id);
  const lines = records.slice(0, MOST_RECORDS).map((record) => {
    const date = record.type === 'agreement' ? record.signed : record.date;
    return `<li>${escapeXml([date, index.titleOf(record)].filter(Boolean).join(': '))}</li>`;
  });
  const more = records.length - lines.length;
  const packs = headersOf(index.pack).filter(({ id }) => entity.packs === undefined || entity.packs.includes(id));
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8">',
    `<title>${escapeXml(name)}</title><style>${STYLE}</style></head><body>`,
    `<h1>${escapeXml(name)}</h1><p>${escapeXml(description)}</p>`,
    summary === null ? '' : `<p>${escapeXml(summary)}</p>`,
    lines.length === 0 ? '<p>No agreement or visit in this data.</p>' : `<ul>${lines.join('')}</ul>`,
    more > 0 ? `<p>and ${more} more</p>` : '',
    ...packs.map((header) => `<p><small>${escapeXml(licenceNote(header))}</small></p>`),
    '</body></html>',
  ].join('\n');
}

/** The short text that appears beside a suggestion. */
export const flyout = (
  id: string,
  name: string,
  description: string,
): { readonly id: string; readonly html: string } => ({
  id,
  html: `<p style="font-weight:bold">${escapeXml(name)}</p><p>${escapeXml(description)}</p>`,
});
