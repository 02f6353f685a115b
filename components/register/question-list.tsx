import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { OrderQuestion, PartnerQuestion, Questions } from '../../utils/core/register/reading/answers.ts';
import type { DoubtReason } from '../../utils/core/register/rows/record-types.ts';
import { useLanguage } from '../language/language.tsx';
import { seatName } from '../language/place-names.ts';
import { whyKey } from './register-keys.ts';

/** An institution that a partner may be. */
export interface SuggestedInstitution {
  readonly id: string;
  readonly name: string;
  readonly country: string | null;
  /** Its town, by which bodies of one name are told apart. */
  readonly seat?: string | undefined;
}

export interface QuestionListProps {
  readonly questions: Questions;
  /** The columns of the table are its agreements. */
  readonly isTurned: boolean;
  readonly institution: (id: string) => SuggestedInstitution | undefined;
  readonly formatDate: (date: string) => string;
  readonly onOrder: (question: OrderQuestion, order: 'day-first' | 'month-first') => void;
  /** `null`: none of them. */
  readonly onPartner: (question: PartnerQuestion, entity: string | null) => void;
}

/** As many questions are shown at a time. */
const STEP = 10;
/** What stays open is one line each. */
const MORE_DOUBTS = 50;

/** What only the reader can answer, ten questions at a time; an answer takes the keyboard to the next question. */
export function QuestionList({ questions, isTurned, institution, formatDate, onOrder, onPartner }: QuestionListProps) {
  const { translate } = useLanguage();
  const [shown, setShown] = useState(STEP);
  const partners = questions.partners.slice(0, Math.max(0, shown - questions.orders.length));
  const left = questions.partners.length - partners.length;
  const list = useRef<HTMLOListElement>(null);
  const answered = useRef<number | null>(null);
  // An answered question leaves the list: the keyboard goes on with the one that takes its place.
  useLayoutEffect(() => {
    if (answered.current === null) return;
    const groups = list.current?.querySelectorAll('fieldset') ?? [];
    const next = groups[Math.min(answered.current, groups.length - 1)];
    answered.current = null;
    next?.querySelector('button')?.focus();
  }, [questions]);
  const remember = (event: Event) => {
    const groups = [...(list.current?.querySelectorAll('fieldset') ?? [])];
    const group = (event.target as Element).closest('fieldset');
    answered.current = group ? groups.indexOf(group) : null;
  };
  return (
    <>
      <ol class="questions" ref={list} onClickCapture={remember}>
        {questions.orders.map((question) => (
          <li key={`order ${question.at}`}>
            <Order question={question} formatDate={formatDate} onOrder={onOrder} />
          </li>
        ))}
        {partners.map((question) => (
          <li key={`${question.partner} ${question.country}`}>
            <Partner question={question} isTurned={isTurned} institution={institution} onPartner={onPartner} />
          </li>
        ))}
      </ol>
      {left > 0 && (
        <button type="button" class="button" onClick={() => setShown(shown + STEP)}>
          {translate('register.ask.more', [], Math.min(left, STEP))}
        </button>
      )}
      {questions.open.length > 0 && <OpenDoubts questions={questions} isTurned={isTurned} />}
    </>
  );
}

/** As many rows of a partner are listed. */
const LISTED = 12;
const listed = (rows: readonly number[], comma: string): string =>
  [...rows.slice(0, LISTED), ...(rows.length > LISTED ? ['…'] : [])].join(comma);

const placesOf = (isTurned: boolean) => (isTurned ? 'columns' : 'rows');

function Order({
  question,
  formatDate,
  onOrder,
}: Pick<QuestionListProps, 'formatDate' | 'onOrder'> & { readonly question: OrderQuestion }) {
  const { translate } = useLanguage();
  const [dayFirst = '', monthFirst = ''] = question.either.map(formatDate);
  return (
    <fieldset class="question">
      <legend>{translate('register.ask.order', [question.example, question.header, dayFirst, monthFirst])}</legend>
      <p class="quiet small">{translate('register.ask.orderRows', [], question.rows.length)}</p>
      <Choice name={`order-${question.at}`} label={dayFirst} onChoose={() => onOrder(question, 'day-first')} />
      <Choice name={`order-${question.at}`} label={monthFirst} onChoose={() => onOrder(question, 'month-first')} />
    </fieldset>
  );
}

function Partner({
  question,
  isTurned,
  institution,
  onPartner,
}: Pick<QuestionListProps, 'isTurned' | 'institution' | 'onPartner'> & { readonly question: PartnerQuestion }) {
  const { translate, locale } = useLanguage();
  const { partner, country, suggest, rows } = question;
  const name = `partner-${partner}-${country}`;
  const place = (located: Parameters<typeof seatName>[0]) => {
    const text = seatName(located, locale);
    return text === null ? '' : ` · ${text}`;
  };
  return (
    <fieldset class="question">
      <legend>{translate('register.ask.partner', [`${partner}${place({ country })}`])}</legend>
      <p class="quiet small">
        {translate(`register.${placesOf(isTurned)}.asked`, [listed(rows, translate('why.and'))], rows.length)}
      </p>
      {suggest.map((id) => {
        const found = institution(id);
        return (
          found && (
            <Choice
              key={id}
              name={name}
              label={`${found.name}${place(found)}`}
              onChoose={() => onPartner(question, id)}
            />
          )
        );
      })}
      <Choice name={name} label={translate('register.ask.none')} onChoose={() => onPartner(question, null)} />
    </fieldset>
  );
}

function Choice({
  name,
  label,
  onChoose,
}: {
  readonly name: string;
  readonly label: string;
  readonly onChoose: () => void;
}) {
  return (
    <button type="button" class="button choice" name={name} onClick={onChoose}>
      {label}
    </button>
  );
}

function OpenDoubts({ questions, isTurned }: Pick<QuestionListProps, 'questions' | 'isTurned'>) {
  const { translate } = useLanguage();
  const [shown, setShown] = useState(STEP);
  const left = questions.open.length - shown;
  const list = useRef<HTMLUListElement>(null);
  const showMore = () => {
    setShown(shown + MORE_DOUBTS);
    // The button goes with the last of them, and the keyboard must not go with it.
    if (left <= MORE_DOUBTS) list.current?.focus({ preventScroll: true });
  };
  return (
    <div class="open-doubts">
      <h3 id="open-doubts">
        {translate('register.ask.open')} <span class="tag">{questions.open.length}</span>
      </h3>
      <p class="quiet small">{translate('register.ask.openHint')}</p>
      <ul class="small" aria-labelledby="open-doubts" tabIndex={-1} ref={list}>
        {questions.open.slice(0, shown).map(({ row, partner, field, why, text }) => (
          <li key={`${row} ${field} ${why}`}>
            {translate(`register.${placesOf(isTurned)}.open`, [
              String(row),
              partner,
              translate(whyKey(why as DoubtReason), [text]),
            ])}
          </li>
        ))}
      </ul>
      {left > 0 && (
        <button type="button" class="register-below button" onClick={showMore}>
          {translate('myData.more', [], Math.min(left, MORE_DOUBTS))}
        </button>
      )}
    </div>
  );
}
