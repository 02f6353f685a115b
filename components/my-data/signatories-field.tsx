import { useId } from 'preact/hooks';
import type { NameDraft, SignatoryDraft } from '../../utils/core/own-data/form/draft.ts';
import type { FieldFault } from '../../utils/core/own-data/form/read-field.ts';
import { useLanguage } from '../language/language.tsx';
import { Icon } from '../theme/icon.tsx';
import { FaultLine } from './form-field.tsx';
import { NameField } from './name-field.tsx';
import type { RowFormProps } from './row-form.tsx';

interface SignatoriesProps extends Pick<RowFormProps, 'find'> {
  readonly signatories: readonly SignatoryDraft[];
  readonly fault: FieldFault | null;
  readonly onSignatories: (signatories: readonly SignatoryDraft[]) => void;
}

const NOBODY: NameDraft = { text: '', id: null };
const NO_SIGNATORY: SignatoryDraft = { official: NOBODY, signsFor: NOBODY };

/** Who signed an agreement, each for one of its partners. */
export function Signatories({ signatories, fault, find, onSignatories }: SignatoriesProps) {
  const { translate } = useLanguage();
  const id = useId();
  const shown = signatories.length === 0 ? [NO_SIGNATORY] : signatories;
  const set = (at: number, signatory: SignatoryDraft) => onSignatories(shown.with(at, signatory));
  const shared = { isWrong: fault !== null, describedBy: id };
  return (
    <fieldset class="form-field">
      <legend>{translate('myData.field.signatories')}</legend>
      {shown.map((signatory, at) => (
        // Lines have no identity but their place.
        <div class="signatory-line" key={at}>
          <div>
            <span class="label">{translate('myData.signatory')}</span>
            <NameField
              {...shared}
              label={`${translate('myData.signatory')} ${at + 1}`}
              value={signatory.official}
              find={(text) => find('official', text)}
              newKey="myData.newOfficial"
              onChange={(official) => set(at, { ...signatory, official })}
            />
          </div>
          <div>
            <span class="label">{translate('myData.signatoryFor')}</span>
            <NameField
              {...shared}
              label={`${translate('myData.signatoryFor')} ${at + 1}`}
              value={signatory.signsFor}
              find={(text) => find('institution', text)}
              newKey={null}
              onChange={(signsFor) => set(at, { ...signatory, signsFor })}
            />
          </div>
          <button
            type="button"
            class="icon-button"
            aria-label={translate('myData.removeSignatory')}
            title={translate('myData.removeSignatory')}
            onClick={() => onSignatories(shown.toSpliced(at, 1))}
          >
            <Icon name="close" />
          </button>
        </div>
      ))}
      <button type="button" class="button" onClick={() => onSignatories([...shown, NO_SIGNATORY])}>
        {translate('myData.addSignatory')}
      </button>
      <FaultLine id={id} fault={fault} />
    </fieldset>
  );
}
