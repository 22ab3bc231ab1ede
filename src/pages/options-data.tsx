import {useRef} from 'preact/hooks';
import {Erase} from './erase.tsx';

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
        Your choices, and nothing of what you write, except the few words of a wording you keep quiet. If your browser
        syncs its extensions, how much to hint, which kinds and single hints, and the looks travel with it. Sites, the
        wordings kept quiet and the check-in never do.
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
      <Erase
        label="Erase everything"
        keep="Keep everything"
        what="This forgets all sites, choices and check-in days on this device and gives the sites’ permissions back."
        onErase={onErase}
      />
    </section>
  );
};
