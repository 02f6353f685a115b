/** The figures and the worst errors, as text. */
import { type Counts, f1, type LinkError, precision, recall, type Score } from './score.ts';
import type { Link } from './systems.ts';

const figure = (value: number | null): string => (value === null ? '-' : value.toFixed(3));

function row(name: string, counts: Counts): readonly string[] {
  const { right, wrong, missed } = counts;
  const figures = [precision(counts), recall(counts), f1(counts)].map(figure);
  return [name, ...[right + missed, right + wrong, right, wrong, missed].map(String), ...figures];
}

export function table(title: string, { all, byCategory }: Score): string {
  const head = [title, 'gold', 'linked', 'right', 'wrong', 'missed', 'precision', 'recall', 'F1'];
  const rows = [head, row('all', all), ...[...byCategory].map(([category, counts]) => row(category, counts))];
  const widths = head.map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  ');
  return rows.map(line).join('\n');
}

/** Wrong links with their context, missed mentions with their index in the page's gold mentions. */
export function worstErrors(score: Score, links: ReadonlyMap<string, readonly Link[]>, limit: number): string {
  const describe = ({ kind, page, entity, exact, index }: LinkError): string => {
    const link = kind === 'wrong' ? links.get(page)?.[index] : undefined;
    if (!link) return `missed  ${page}  ${entity}  "${exact}" (mention ${index + 1} of the page)`;
    const context = `…${link.before}[${exact}]${link.after}…`.replace(/\s+/gu, ' ');
    const why = link.mention ? `  because ${link.mention.evidence.map(({ kind: reason }) => reason).join(', ')}` : '';
    return `wrong   ${page}  ${entity}  ${context}${why}`;
  };
  return score.errors.slice(0, limit).map(describe).join('\n');
}
