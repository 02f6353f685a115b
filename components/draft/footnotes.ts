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

/** A fact with the number that its footnote has on the page. */
export interface NumberedFact {
  readonly number: number;
  readonly fact: CitedFact;
}

/** Footnotes of facts in the reader's style: numbered as on the page where they are text. */
export function footnotes(facts: readonly NumberedFact[], format: CitationFormat, language: Language): string {
  if (!NUMBERED.includes(format))
    return cite(
      facts.map(({ fact }) => fact),
      format,
      language,
    );
  return facts
    .map(({ number, fact }) => {
      const mark = format === 'markdown' ? `[^${number}]: ` : `${number}. `;
      return `${mark}${cite([fact], format, language)}`;
    })
    .join('');
}
