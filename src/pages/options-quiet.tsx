/** Wording that is not hinted again: a rule and the words it spoke of. */
export type Dismissal = {rule: string; words: string};
type Props = {dismissals: Dismissal[]; onHintAgain: (dismissal: Dismissal) => void};

/** Wordings kept quiet, each of which can be hinted again. */
export const OptionsQuiet = ({dismissals, onHintAgain}: Props) => (
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
              onClick={() => onHintAgain(dismissal)}
            >
              Hint again
            </button>
          </li>
        ))}
      </ul>
    )}
  </section>
);
