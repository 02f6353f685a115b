import { formatKind } from '../../utils/core/facts/cards/format-kind.ts';
import { cite } from '../../utils/core/facts/citations/cite.ts';
import type { CitationFormat, CitedFact } from '../../utils/core/facts/citations/types.ts';
import type { DraftFact } from '../../utils/core/reports/draft/types.ts';
import type { Language } from '../language/language.tsx';

/** A fact with its sources, as a footnote cites it. */
export function citedFact(fact: DraftFact, { translate }: Pick<Language, 'translate'>): CitedFact {
  if (fact.kind === 'role') {
    const { official, institution, title, asOf, from, citations } = fact.role;
    const post = translate('card.post', [title, institution.name]);
    const statement = [official.name, post].join(translate('citations.comma'));
    return { statement, date: asOf ?? from, citations };
  }
  const { record } = fact;
  const { title, hasTitle, date, reportedAfter, citations } = record;
  const statement = hasTitle ? title : translate('reports.titled', [formatKind(record, translate), title]);
  return { statement, date, reportedAfter, citations };
}

/** The formats that can be a numbered footnote; the others are lists for a reference manager. */
const NUMBERED: readonly CitationFormat[] = ['text', 'markdown'];

/** Footnotes of facts in the reader's style: numbered where they are text. */
export function footnotes(facts: readonly CitedFact[], format: CitationFormat, language: Language): string {
  if (!NUMBERED.includes(format)) return cite(facts, format, language);
  return facts
    .map((fact, at) => {
      const number = format === 'markdown' ? `[^${at + 1}]: ` : `${at + 1}. `;
      return `${number}${cite([fact], format, language)}`;
    })
    .join('');
}
