import {useId, useRef, useState} from 'preact/hooks';

type Props = {
  stored: string;
  said: string;
  onExport: () => void;
  onImport: (file: File) => void;
  onErase: () => void;
};

/** What is kept: as a file, as text, and gone. */
export const OptionsData = ({stored, said, onExport, onImport, onErase}: Props) => {
  const file = useRef<HTMLInputElement>(null);
  return (
    <section class="card" aria-labelledby="data">
      <h2 id="data">What is stored</h2>
      <p class="quiet">
        Your choices, and nothing of what you write, except the few words of a wording you keep quiet.
      </p>
      <div class="buttons">
        <button type="button" class="button" onClick={onExport}>
          Save choices as a file
        </button>
        <button type="button" class="button" onClick={() => file.current?.click()}>
          Take choices from a file
        </button>
        <input
          ref={file}
          type="file"
          accept="application/json,.json"
          hidden
          aria-label="File with choices"
          onChange={({currentTarget}) => {
            const [chosen] = currentTarget.files ?? [];
            if (chosen) onImport(chosen);
            // So that the same file can be taken again after a look at it.
            currentTarget.value = '';
          }}
        />
      </div>
      <p class="said" role="status">
        {said}
      </p>
      <details>
        <summary>Show everything that is stored</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard needs to reach it */}
        <section class="stored" tabIndex={0} aria-label="Everything that is stored">
          <pre>{stored}</pre>
        </section>
      </details>
      <Erase onErase={onErase} />
    </section>
  );
};

const Erase = ({onErase}: {onErase: () => void}) => {
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
        Erase everything
      </button>
    );
  }
  return (
    <fieldset class="confirm" aria-describedby={id}>
      <legend class="sr-only">Erase everything</legend>
      <p id={id}>This forgets all sites and choices on this device and gives the sites’ permissions back.</p>
      <div class="buttons">
        <button type="button" class="button" ref={element => element?.focus()} onClick={() => setAsking(false)}>
          Keep everything
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
