import {useLayoutEffect, useRef, useState} from 'preact/hooks';

/** Wording that is not hinted again: a rule and the words it spoke of. */
export type Dismissal = {rule: string; words: string};
type Props = {
  dismissals: Dismissal[];
  onHintAgain: (dismissal: Dismissal) => void;
  onQuietAgain: (dismissal: Dismissal) => void;
};

/** Wordings kept quiet, each of which can be hinted again, and the last of those kept quiet after all. */
export const OptionsQuiet = ({dismissals, onHintAgain, onQuietAgain}: Props) => {
  const [last, setLast] = useState<Dismissal>();
  const undo = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone with its row.
  useLayoutEffect(() => undo.current?.focus(), [last]);
  return (
    <section class="card" aria-labelledby="quiet">
      <h2 id="quiet">Wordings kept quiet</h2>
      {dismissals.length === 0 ? (
        <p class="quiet">None. “Don’t hint this wording” on a hint puts it here.</p>
      ) : (
        <ul class="rows compact">
          {dismissals.map(dismissal => (
            <li key={`${dismissal.rule} ${dismissal.words}`}>
              <span>“{dismissal.words}”</span>
              <button
                type="button"
                class="button small"
                aria-label={`Hint again: “${dismissal.words}”`}
                onClick={() => {
                  setLast(dismissal);
                  onHintAgain(dismissal);
                }}
              >
                Hint again
              </button>
            </li>
          ))}
        </ul>
      )}
      <p class="said" role="status">
        {last && `“${last.words}” is hinted again.`}
      </p>
      {last && (
        <button
          type="button"
          class="button"
          ref={undo}
          onClick={() => {
            setLast(undefined);
            onQuietAgain(last);
          }}
        >
          Keep it quiet after all
        </button>
      )}
    </section>
  );
};
