type Props = {
  /** When the pause ends, in words such as “6:40 PM”; `undefined` when hints are not paused. */
  until: string | undefined;
  onHour: () => void;
  onTomorrow: () => void;
  onGoOn: () => void;
};

/** A rest from hints on all sites. */
export const OptionsPause = ({until, onHour, onTomorrow, onGoOn}: Props) => (
  <section class="card" aria-labelledby="pause">
    <h2 id="pause">Pause</h2>
    <p role="status">{until ? `Hints rest on all sites until ${until}.` : 'Hints are not paused.'}</p>
    <div class="buttons">
      <button type="button" class="button" onClick={onHour}>
        For an hour
      </button>
      <button type="button" class="button" onClick={onTomorrow}>
        Until tomorrow
      </button>
      {until && (
        <button type="button" class="button" onClick={onGoOn}>
          Go on now
        </button>
      )}
    </div>
  </section>
);
