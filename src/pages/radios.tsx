import type {ComponentChildren} from 'preact';
import {useId} from 'preact/hooks';

type Props<Value extends string> = {
  legend: string;
  value: Value;
  choices: {value: Value; label: ComponentChildren; what?: string}[];
  onChange: (value: Value) => void;
  /** Side by side, for short choices. */
  inline?: boolean;
};

/** One of a few choices, as native radio buttons. */
export const Radios = <Value extends string>({legend, value, choices, onChange, inline}: Props<Value>) => {
  const name = useId();
  return (
    <fieldset class={inline ? 'radios inline' : 'radios'}>
      <legend>{legend}</legend>
      {choices.map(choice => {
        const id = `${name}-${choice.value}`;
        return (
          <div class="choice" key={choice.value}>
            <input
              type="radio"
              id={id}
              name={name}
              checked={choice.value === value}
              aria-describedby={choice.what ? `${id}-what` : undefined}
              onChange={() => onChange(choice.value)}
            />
            <div>
              <label for={id}>{choice.label}</label>
              {choice.what && (
                <p class="quiet" id={`${id}-what`}>
                  {choice.what}
                </p>
              )}
            </div>
          </div>
        );
      })}
    </fieldset>
  );
};
