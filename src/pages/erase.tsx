import {useId, useState} from 'preact/hooks';

type Props = {label: string; keep: string; what: string; onErase: () => void};

/** A button that erases after a second yes; the first place the question offers is to keep. */
export const Erase = ({label, keep, what, onErase}: Props) => {
  const [asking, setAsking] = useState<boolean>();
  const id = useId();
  if (!asking) {
    return (
      <button
        type="button"
        class="button"
        // Back from the question the focus goes where it came from.
        ref={element => {
          if (asking === false) element?.focus();
        }}
        onClick={() => setAsking(true)}
      >
        {label}
      </button>
    );
  }
  return (
    <fieldset class="confirm" aria-describedby={id}>
      <legend class="sr-only">{label}</legend>
      <p id={id}>{what}</p>
      <div class="buttons">
        <button type="button" class="button" ref={element => element?.focus()} onClick={() => setAsking(false)}>
          {keep}
        </button>
        <button
          type="button"
          class="button primary"
          onClick={() => {
            setAsking(false);
            onErase();
          }}
        >
          Erase now
        </button>
      </div>
    </fieldset>
  );
};
