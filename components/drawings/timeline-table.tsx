import { formatKind } from '../../utils/core/facts/cards/format-kind.ts';
import { formatDate } from '../../utils/core/facts/dates/format-date.ts';
import type { Timeline } from '../../utils/core/facts/timeline/arrange-timeline.ts';
import { useLanguage } from '../language/language.tsx';

/** The timeline as a table, for copying. */
export function TimelineTable({ timeline }: { readonly timeline: Timeline }) {
  const { translate, locale } = useLanguage();
  const dated = timeline.rows.flatMap((row) => (row.kind === 'record' ? row.record : []));
  return (
    <details class="drawing-table timeline-table">
      <summary>{translate('timeline.asTable')}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{translate('timeline.date')}</th>
            <th scope="col">{translate('timeline.kind')}</th>
            <th scope="col">{translate('timeline.what')}</th>
          </tr>
        </thead>
        <tbody>
          {[...dated, ...timeline.undated].map((record) => (
            <tr key={record.id}>
              <th scope="row">{formatDate(record.date, locale, translate, { reportedAfter: record.reportedAfter })}</th>
              <td>{formatKind(record, translate)}</td>
              <td>{record.title}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
