import { formatRole } from '../../utils/core/facts/as-of/format-role.ts';
import type { CardRole } from '../../utils/core/facts/cards/types.ts';
import { formatDate } from '../../utils/core/facts/dates/format-date.ts';
import type { DraftQuestion } from '../../utils/core/reports/draft/types.ts';
import { Sources } from '../detail/sources.tsx';
import { useLanguage } from '../language/language.tsx';
import { listFormat } from '../language/list-format.ts';
import { StatusNote } from '../reports/status-note.tsx';

/** More offices of one person, each with its sources, would hide the question. */
const MAX_ROLES = 3;

/** What a draft may have to check, each with the sentence and the sources of the packs. */
export function DraftQuestions({ questions }: { readonly questions: readonly DraftQuestion[] }) {
  const { translate } = useLanguage();
  if (questions.length === 0) return null;
  return (
    <section aria-labelledby="draft-questions">
      <h2 id="draft-questions">{translate('draft.questionsTitle')}</h2>
      <ol class="draft-questions">
        {questions.map((question, at) => (
          <li key={at} class="draft-question" data-question={question.kind}>
            <blockquote class="report-sentence" dir="auto">
              {question.place.sentence}
            </blockquote>
            <p class="quiet small">{translate('draft.paragraph', [String(question.place.paragraph)])}</p>
            <Question question={question} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Question({ question }: { readonly question: DraftQuestion }) {
  const { translate, locale } = useLanguage();
  const date = (edtf: string | null) => formatDate(edtf, locale, translate);
  const withInstitution = (role: CardRole) =>
    formatRole({ ...role, title: translate('card.post', [role.title, role.institution.name]) }, locale, translate);
  switch (question.kind) {
    case 'otherwise':
      return (
        <StatusNote
          status={{ kind: 'differs', record: question.record, fields: question.fields }}
          form={question.form}
          reportedBy="draft"
        />
      );
    case 'other-date':
      return (
        <>
          <p>
            {translate('draft.otherDate', [date(question.date), date(question.record.date), question.record.title])}
          </p>
          <Sources citations={question.record.citations} />
        </>
      );
    case 'office-over': {
      const { role, office } = question;
      // A holder is known from several days: the first of them counts.
      const holders = [...new Map(role.laterHolders.toReversed().map((holder) => [holder.name, holder])).values()];
      const later = holders.toReversed().map(({ name, asOf }) => translate('draft.holder', [name, date(asOf)]));
      return (
        <>
          <p>
            {translate('draft.officeOver', [office, role.official.name, withInstitution(role)])}{' '}
            {later.length > 0 && translate('draft.laterHolders', [listFormat(locale).format(later)])}
          </p>
          <Sources citations={role.citations} />
        </>
      );
    }
    case 'other-office': {
      const { office } = question;
      const roles = question.roles.slice(0, MAX_ROLES);
      const known = roles.map(withInstitution);
      return (
        <>
          <p>
            {translate('draft.otherOffice', [
              office,
              roles[0]?.official.name ?? '',
              known.join(translate('why.semicolon')),
            ])}
          </p>
          <Sources citations={roles.flatMap(({ citations }) => citations)} />
        </>
      );
    }
    case 'acronym':
      return <p>{translate('draft.acronym', [question.text, question.entity.name])}</p>;
  }
}
