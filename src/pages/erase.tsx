import {useId, useLayoutEffect, useRef, useState} from 'preact/hooks';

type Props = {label: string; keep: string; what: string; onErase: () => void};

/** A button that erases after a second yes; the first place the question offers is to keep. */
export const Erase = ({label, keep, what, onErase}: Props) => {
  const [asking, setAsking] = useState<boolean>();
  const id = useId();
  const place = useRef<HTMLButtonElement>(null);
  // Into the question the focus goes to its first answer, back from it to where it came from; never at another time.
  useLayoutEffect(() => {
    if (asking !== undefined) place.current?.focus();
  }, [asking]);
  if (!asking) {
    return (
      <button type="button" class="button" ref={place} onClick={() => setAsking(true)}>
        {label}
      </button>
    );
  }
  return (
    <fieldset class="confirm" aria-describedby={id}>
      <legend class="sr-only">{label}</legend>
      <p id={id}>{what}</p>
      <div class="buttons">
        <button type="button" class="button" ref={place} onClick={() => setAsking(false)}>
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
