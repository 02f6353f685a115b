import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import { cardCitations } from '../../facts/cards/card-record.ts';
import { formatDate } from '../../facts/dates/format-date.ts';
import type { Agreement, Edtf } from '../../pack/types.ts';
import type { ExportWords } from '../types.ts';
import { notesOf } from './pack-notes.ts';
import { dayRange, isoPrefix } from './plain-dates.ts';
import type { ExportFile, PackExport } from './types.ts';

interface Deadline {
  readonly what: 'ends' | 'renewal';
  readonly date: Edtf;
  /** The last day that it can be. */
  readonly last: string;
}

/** One whose end is open has no day and is left out. */
const deadlinesOf = ({ ends, renewals = [] }: Agreement): readonly Deadline[] =>
  [
    ...(ends === undefined || ends === 'open' ? [] : [{ what: 'ends', date: ends } as const]),
    ...renewals.map((date) => ({ what: 'renewal', date }) as const),
  ].flatMap((deadline) => {
    const { last } = dayRange(deadline.date);
    return last === null ? [] : [{ ...deadline, last }];
  });

/** Whether a calendar would have an entry. */
export const hasDeadlines = ({ index }: Pick<PackExport, 'index'>): boolean =>
  index.pack.agreements.some((agreement) => deadlinesOf(agreement).length > 0);

const oneLine = (text: string): string => text.replace(/[\p{Cc}\s]+/gu, ' ').trim();

/**
 * A calendar of the days on which agreements end or are renewed. A date without a day stands on the last day that it
 * can be, and its entry says so.
 */
export function toCalendar(data: PackExport, { translate, locale }: ExportWords): readonly ExportFile[] {
  const { index, exportedAt } = data;
  const notes = notesOf(data);
  const calendar = ical({
    // The library escapes no line breaks in these two.
    name: oneLine(index.text(index.pack.title)),
    description: oneLine(notes.join(' · ')),
    prodId: { company: 'Partnership Lens', product: 'Partnership Lens', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const agreement of index.pack.agreements) {
    for (const { what, date, last } of deadlinesOf(agreement)) {
      const sources = cardCitations(index, agreement.citations).map(({ publisher, title, locator, url }) =>
        [publisher, title, locator, url].filter(Boolean).join(', '),
      );
      const text = translate(`packExport.calendar.${what}`, [index.titleOf(agreement)]);
      const event = calendar.createEvent({
        id: `${index.pack.id}.${agreement.id}.${what}.${date}@partnership-lens`.replace(/[\s/]+/g, '-'),
        start: new Date(`${last}T00:00:00Z`),
        allDay: true,
        timezone: 'UTC',
        stamp: new Date(exportedAt),
        summary:
          isoPrefix(date)?.length === 10
            ? text
            : translate('citations.dated', [text, formatDate(date, locale, translate)]),
        description: [
          ...(what === 'ends' && agreement.renewsByItself ? [translate('packExport.calendar.renewsByItself')] : []),
          ...new Set(sources),
          ...notes,
        ].join('\n'),
        transparency: ICalEventTransparency.TRANSPARENT,
      });
      const address = cardCitations(index, agreement.citations).find(({ url }) => url !== null)?.url;
      if (address) event.url(address);
    }
  }
  return [{ path: 'agreements.ics', text: `${calendar.toString()}\r\n` }];
}
