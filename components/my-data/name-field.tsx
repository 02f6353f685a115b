import { useId, useRef, useState } from 'preact/hooks';
import type { StringKey } from '../../utils/core/i18n/translate.ts';
import type { NameDraft } from '../../utils/core/own-data/form/draft.ts';
import { useLanguage } from '../language/language.tsx';

/** An institution or official that the loaded packs know. */
export interface SuggestedName {
  /** An own id, or `pack:id`. */
  readonly id: string;
  readonly name: string;
  /** Its country and its pack, in words. */
  readonly about: string;
}

export type FindNames = (text: string) => Promise<readonly SuggestedName[]>;

interface NameFieldProps {
  readonly label: string;
  readonly value: NameDraft;
  readonly find: FindNames;
  /**
   * Says that a name is of no known entity; that of an institution
   * where it is left out. Null where no new one can be named.
   */
  readonly newKey?: StringKey | null;
  readonly onChange: (value: NameDraft) => void;
  readonly isWrong: boolean;
  readonly describedBy?: string;
}

/**
 * A name with suggestions of what is known (a combobox, WAI-ARIA
 * 1.2); a name that is not chosen is of none that is known.
 */
export function NameField(props: NameFieldProps) {
  const { label, value, find, newKey = 'myData.newInstitution', onChange, isWrong, describedBy } = props;
  const { translate } = useLanguage();
  const [found, setFound] = useState<readonly SuggestedName[]>([]);
  const [active, setActive] = useState(-1);
  const asked = useRef(0);
  const id = useId();
  const ask = (text: string) => {
    const own = ++asked.current;
    setActive(-1);
    if (text.trim().length < 2) return setFound([]);
    find(text).then(
      (names) => {
        if (own === asked.current) setFound(names);
      },
      // Without suggestions the name can still be typed.
      (error: unknown) => console.error(error),
    );
  };
  const close = () => {
    asked.current += 1;
    setFound([]);
    setActive(-1);
  };
  const choose = ({ id: chosen, name }: SuggestedName) => {
    onChange({ id: chosen, text: name });
    close();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || found.length === 0) return;
    const chosen = found[active];
    if (event.key === 'ArrowDown') setActive(Math.min(found.length - 1, active + 1));
    else if (event.key === 'ArrowUp') setActive(Math.max(-1, active - 1));
    else if (event.key === 'Enter' && chosen) choose(chosen);
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
    // Escape would close the whole form.
    event.stopPropagation();
  };
  return (
    <div class="name-field">
      <input
        class="field"
        type="text"
        role="combobox"
        aria-label={label}
        aria-expanded={found.length > 0}
        aria-controls={id}
        aria-autocomplete="list"
        aria-invalid={isWrong}
        {...(describedBy ? { 'aria-describedby': describedBy } : {})}
        {...(active >= 0 ? { 'aria-activedescendant': `${id}-${active}` } : {})}
        autoComplete="off"
        spellcheck={false}
        value={value.text}
        onInput={(event) => {
          onChange({ text: event.currentTarget.value, id: null });
          ask(event.currentTarget.value);
        }}
        onKeyDown={onKeyDown}
        onBlur={close}
      />
      <div class="menu suggestions" id={id} role="listbox" aria-label={label} hidden={found.length === 0}>
        {found.map((each, at) => (
          <div
            key={each.id}
            id={`${id}-${at}`}
            role="option"
            tabIndex={-1}
            aria-selected={at === active}
            class={at === active ? 'menu-item active' : 'menu-item'}
            // Before the field loses the keyboard.
            onMouseDown={(event) => {
              event.preventDefault();
              choose(each);
            }}
          >
            {each.name}
            <span class="quiet small">{each.about}</span>
          </div>
        ))}
      </div>
      {newKey !== null && value.id === null && value.text.trim() !== '' && found.length === 0 && (
        <span class="quiet small">{translate(newKey, [value.text.trim()])}</span>
      )}
    </div>
  );
}
