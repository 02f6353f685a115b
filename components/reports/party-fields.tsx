import type { FormParty, RecordForm, Side } from '../../utils/core/reports/keeping/form.ts';
import { useLanguage } from '../language/language.tsx';
import { Icon } from '../theme/icon.tsx';
import { EntityField } from './entity-field.tsx';
import type { FindEntity } from './types.ts';

export interface RecordFieldsProps<Form extends RecordForm = RecordForm> {
  readonly form: Form;
  readonly sentence: string;
  readonly find: FindEntity;
  readonly onChange: (form: Form) => void;
}

const VISIT_SIDES: readonly Side[] = ['visitor', 'host'];

/** The signatories after a party was taken away: those who signed for it are for nobody yet. */
const withoutParty = (form: RecordForm, at: number): RecordForm => {
  const parties = form.parties.filter((_, index) => index !== at);
  if (form.type !== 'agreement') return { ...form, parties };
  const signatories = form.signatories.map((each) => ({
    ...each,
    for: each.for === null || each.for === at ? null : each.for > at ? each.for - 1 : each.for,
  }));
  return { ...form, parties, signatories };
};

/** Who takes part: the parties of an agreement, the two sides of a visit. */
export function PartyFields({ form, sentence, find, onChange }: RecordFieldsProps) {
  const { translate } = useLanguage();
  const isVisit = form.type === 'visit';
  const change = (at: number, party: Partial<FormParty>) =>
    onChange({ ...form, parties: form.parties.map((each, index) => (index === at ? { ...each, ...party } : each)) });
  const add = (side: Side) =>
    onChange({ ...form, parties: [...form.parties, { side, name: '', entity: null, read: null }] });
  return (
    <fieldset class="report-group">
      <legend class="label">{translate(isVisit ? 'reports.field.sides' : 'reports.field.parties')}</legend>
      <ol>
        {form.parties.map((party, at) => (
          <li key={at} class="report-row">
            {isVisit && (
              <select
                class="field"
                aria-label={translate('reports.field.side', [party.name])}
                value={party.side}
                onChange={({ currentTarget }) => change(at, { side: currentTarget.value as Side })}
              >
                {VISIT_SIDES.map((side) => (
                  <option key={side} value={side}>
                    {translate(`reports.side.${side as 'visitor' | 'host'}`)}
                  </option>
                ))}
              </select>
            )}
            <div class="report-entity">
              <EntityField
                label={translate('reports.field.party', [String(at + 1)])}
                type="institution"
                named={party}
                sentence={sentence}
                find={find}
                onChange={(named) => change(at, named)}
              />
            </div>
            <button
              type="button"
              class="icon-button"
              aria-label={translate('reports.remove', [party.name])}
              title={translate('reports.remove', [party.name])}
              onClick={() => onChange(withoutParty(form, at))}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ol>
      {(isVisit ? VISIT_SIDES : (['party'] as const)).map((side) => (
        <button key={side} type="button" class="link small" onClick={() => add(side)}>
          {translate(`reports.add.${side}`)}
        </button>
      ))}
    </fieldset>
  );
}
