import type {ComponentChildren} from 'preact';
import {useId} from 'preact/hooks';

type Props = {label: ComponentChildren; why?: string; on: boolean; disabled?: boolean; onChange: (on: boolean) => void};

/** A switch with its label and one sentence about it. `on` is what is true; a click asks, it does not tell. */
export const Switch = ({label, why, on, disabled, onChange}: Props) => {
  const id = useId();
  return (
    <div class="switch-row">
      <span class="switch-words">
        <span class="switch-label" id={`${id}-label`}>
          {label}
        </span>
        {why && (
          <span class="quiet" id={`${id}-why`}>
            {why}
          </span>
        )}
      </span>
      <button
        type="button"
        role="switch"
        class="switch"
        aria-checked={on}
        aria-labelledby={`${id}-label`}
        aria-describedby={why ? `${id}-why` : undefined}
        disabled={disabled}
        onClick={() => onChange(!on)}
      />
    </div>
  );
};
