import { useRef, useState } from 'preact/hooks';
import { keyOf } from '../../utils/core/i18n/key-of.ts';
import { kindKey } from '../../utils/core/i18n/kind-key.ts';
import type {
  DoubtField,
  PartnerOfRow,
  RegisterRecord,
  RegisterResult,
} from '../../utils/core/register/rows/record-types.ts';
import { useLanguage } from '../language/language.tsx';
import { countryName, seatName } from '../language/place-names.ts';
import type { SuggestedInstitution } from './question-list.tsx';
import { whyKey } from './register-keys.ts';

export interface AgreementListProps {
  readonly result: RegisterResult;
  readonly institution: (id: string) => SuggestedInstitution | undefined;
  readonly formatDate: (date: string) => string;
}

const FIRST = 8;
const STEP = 50;

/** What the rows of the table became, so that the reader sees how each date and partner was understood. */
export function AgreementList({ result, institution, formatDate }: AgreementListProps) {
  const { translate } = useLanguage();
  const [shown, setShown] = useState(FIRST);
  const { records, table } = result;
  const left = records.length - shown;
  const list = useRef<HTMLTableElement>(null);
  const showMore = () => {
    setShown(shown + STEP);
    // The button goes with the last of them, and the keyboard must not go with it.
    if (left <= STEP) list.current?.focus({ preventScroll: true });
  };
  return (
    <>
      <div class="preview" tabIndex={-1}>
        <table tabIndex={-1} ref={list}>
          <caption class="visually-hidden">{translate('register.read.title')}</caption>
          <thead>
            <tr>
              <th scope="col" class="preview-row">
                <span class="quiet small">
                  {translate(table.transposed ? 'register.columns.one' : 'register.rows.one')}
                </span>
              </th>
              {(['partner', 'country', 'kind', 'signed', 'ends'] as const).map((field) => (
                <th scope="col" key={field}>
                  {translate(`register.field.${field}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {records.slice(0, shown).map((record) => (
              <Agreement
                key={record.row}
                record={record}
                isTurned={table.transposed === true}
                institution={institution}
                formatDate={formatDate}
              />
            ))}
          </tbody>
        </table>
      </div>
      {left > 0 && (
        <button type="button" class="register-below button" onClick={showMore}>
          {translate('myData.more', [], Math.min(left, STEP))}
        </button>
      )}
    </>
  );
}

function Agreement({
  record,
  isTurned,
  institution,
  formatDate,
}: Omit<AgreementListProps, 'result'> & { readonly record: RegisterRecord; readonly isTurned: boolean }) {
  const { translate, locale } = useLanguage();
  const known = ({ partner, partnerEntity, suggest, country }: PartnerOfRow): string => {
    if (partnerEntity === null) return translate(suggest.length > 0 ? 'register.read.asked' : 'register.read.new');
    const found = institution(partnerEntity);
    const name = found?.name ?? partnerEntity;
    const words = name === partner ? translate('register.read.same') : translate('register.read.known', [name]);
    // Another body may bear the name: what the row does not say of its place is shown.
    const isSaid = !found || (found.seat === undefined && found.country === country);
    const place = isSaid ? null : seatName(found, locale);
    return place === null ? words : `${words} · ${place}`;
  };
  const date = (value: string | null): string => {
    if (value === null) return '';
    return value === 'open' ? translate('myData.open') : formatDate(value);
  };
  const { row, country, kinds, signed, starts, ends, renewsByItself, status } = record;
  const renewal = renewsByItself ? translate('register.field.renewsByItself') : '';
  const state = status !== null && status !== 'in-force' && (
    <div class="quiet small">{translate(`myData.status.${keyOf(status)}`)}</div>
  );
  return (
    <tr>
      <td class="preview-row quiet small">{row}</td>
      <td>
        {[record, ...record.alsoPartners].map((partner, at) => (
          // A row may name one partner twice.
          <div key={`${at} ${partner.partner}`}>
            {partner.partner} <span class="quiet small">{known(partner)}</span>
          </div>
        ))}
        {record.continues !== null && (
          <div class="quiet small">
            {translate(`register.${isTurned ? 'columns' : 'rows'}.above`, [String(record.continues)])}
          </div>
        )}
        <Doubts record={record} fields={['partner']} />
      </td>
      <td>
        {country === null ? '' : countryName(country, locale)}
        <Doubts record={record} fields={['country']} />
      </td>
      <td>
        {kinds.map((kind) => translate(kindKey(kind, 'agreement'))).join(', ')}
        <Doubts record={record} fields={['kinds']} />
      </td>
      <td>
        {signed === null && starts !== null ? translate('register.read.from', [date(starts)]) : date(signed)}
        {status === 'in-preparation' && state}
        <Doubts record={record} fields={['signed', 'starts']} />
      </td>
      <td>
        {[date(ends), renewal].filter((words) => words !== '').join(', ')}
        {status !== 'in-preparation' && state}
        <Doubts record={record} fields={['ends', 'renewals', 'status']} />
      </td>
    </tr>
  );
}

/** What stays open of a cell. */
function Doubts({ record, fields }: { readonly record: RegisterRecord; readonly fields: readonly DoubtField[] }) {
  const { translate } = useLanguage();
  return record.doubts
    .filter(({ field }) => fields.includes(field))
    .map(({ field, why, text = '' }, at) => (
      <div key={`${at} ${field} ${why}`} class="small doubt">
        {translate(whyKey(why), [text])}
      </div>
    ));
}
