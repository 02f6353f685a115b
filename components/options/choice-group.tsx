import { useId } from 'preact/hooks';

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly description: string;
}

export interface ChoiceGroupProps<Value extends string> {
  readonly legend: string;
  readonly choices: readonly Choice<Value>[];
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
}

/** One question with its answers, of which exactly one is chosen. */
export function ChoiceGroup<Value extends string>({ legend, choices, value, onChoose }: ChoiceGroupProps<Value>) {
  const id = useId();
  return (
    <fieldset class="choices">
      <legend class="choices-legend">{legend}</legend>
      {choices.map((choice) => (
        <label class="choice" key={choice.value}>
          <input
            type="radio"
            name={id}
            value={choice.value}
            checked={choice.value === value}
            aria-describedby={`${id}-${choice.value}`}
            onChange={() => onChoose(choice.value)}
          />
          <span class="choice-words">
            <span>{choice.label}</span>
            <span class="quiet small" id={`${id}-${choice.value}`}>
              {choice.description}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
