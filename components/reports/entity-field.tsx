import { useId, useRef } from 'preact/hooks';
import type { EntityType } from '../../utils/core/pack/types.ts';
import type { NamedEntity } from '../../utils/core/reports/keeping/form.ts';
import { useLanguage } from '../language/language.tsx';
import { seatName } from '../language/place-names.ts';
import { FieldNote } from './field-note.tsx';
import { lookUpName } from './look-up-names.ts';
import type { FindEntity } from './types.ts';

interface EntityFieldProps {
  readonly label: string;
  readonly type: EntityType;
  readonly named: NamedEntity;
  readonly sentence: string;
  readonly find: FindEntity;
  readonly onChange: (named: NamedEntity) => void;
}

/** The name of an institution or a person, and whether the packs know it; a typed name is looked up when it is left. */
export function EntityField({ label, type, named, sentence, find, onChange }: EntityFieldProps) {
  const { translate, locale } = useLanguage();
  const note = useId();
  // A look-up may end after the rest of the form has changed.
  const latest = useRef({ named, onChange });
  latest.current = { named, onChange };
  const lookUp = async () => {
    const { name, entity } = named;
    if (entity !== null || name.trim() === '') return;
    const found = await lookUpName(named, type, find);
    const now = latest.current;
    if (found.entity === null || now.named.entity !== null || now.named.name !== name) return;
    // A party comes with its side, which may have changed since.
    const { entity: known, where } = found;
    now.onChange({ name: found.name, entity: known, where, read: now.named.read });
  };
  const place = named.where ? seatName(named.where, locale) : null;
  const status = translate(named.entity === null ? 'reports.newEntity' : 'reports.knownEntity');
  return (
    <>
      <input
        class="field"
        type="text"
        aria-label={label}
        aria-describedby={note}
        value={named.name}
        maxLength={300}
        onInput={({ currentTarget }) =>
          onChange({ name: currentTarget.value, entity: null, where: undefined, read: null })
        }
        onBlur={lookUp}
      />
      <FieldNote id={note} read={named.read} sentence={sentence}>
        {named.name.trim() !== '' && (
          <span class={named.entity === null ? 'report-new' : 'report-known'}>{status}</span>
        )}
        {place !== null && <bdi> · {place}</bdi>}
      </FieldNote>
    </>
  );
}
