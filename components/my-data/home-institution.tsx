import { useState } from 'preact/hooks';
import type { NameDraft } from '../../utils/core/own-data/form/draft.ts';
import { useLanguage } from '../language/language.tsx';
import { type FindNames, NameField } from './name-field.tsx';

export interface HomeInstitutionProps {
  /** Null until the reader names it. */
  readonly home: string | null;
  readonly find: FindNames;
  /** Null: none any more. */
  readonly onHome: (home: NameDraft | null) => void;
}

/** The reader's own institution, named once. */
export function HomeInstitution({ home, find, onHome }: HomeInstitutionProps) {
  const { translate } = useLanguage();
  const [typed, setTyped] = useState<NameDraft | null>(null);
  if (typed === null)
    return (
      <p class="home-institution small">
        {home === null ? translate('myData.home.none') : translate('myData.home.known', [home])}{' '}
        <button type="button" class="button" onClick={() => setTyped({ text: home ?? '', id: null })}>
          {translate(home === null ? 'myData.home.set' : 'myData.home.change')}
        </button>
      </p>
    );
  return (
    <form
      class="home-institution tool-line"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.text.trim() !== home) onHome(typed.text.trim() === '' ? null : typed);
        setTyped(null);
      }}
    >
      <NameField label={translate('myData.home.label')} value={typed} find={find} onChange={setTyped} isWrong={false} />
      <button type="submit" class="button primary">
        {translate('myData.save')}
      </button>
      <button type="button" class="button" onClick={() => setTyped(null)}>
        {translate('myData.cancel')}
      </button>
    </form>
  );
}
