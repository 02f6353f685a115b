import { formatDate } from '../../utils/core/facts/dates/format-date.ts';
import type { PageGraph } from '../../utils/core/facts/graph/types.ts';
import { useRecordName } from '../connections/connection-lines.tsx';
import { useLanguage } from '../language/language.tsx';

/** The graph as a table, for readers who cannot see it: each pair with the records that connect it. */
export function GraphTable({ graph }: { readonly graph: PageGraph }) {
  const { translate, locale } = useLanguage();
  const nameOf = useRecordName();
  return (
    <details class="drawing-table graph-table">
      <summary>{translate('graph.asTable')}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{translate('graph.between')}</th>
            <th scope="col">{translate('graph.records')}</th>
          </tr>
        </thead>
        <tbody>
          {graph.links.map(({ from, to, records }) => (
            <tr key={`${from.id} ${to.id}`}>
              <th scope="row">{translate('graph.pair', [from.name, to.name])}</th>
              <td>
                <ul>
                  {records.map((record) => (
                    <li key={record.id}>
                      {nameOf(record)},{' '}
                      {formatDate(record.date, locale, translate, { reportedAfter: record.reportedAfter })}
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
