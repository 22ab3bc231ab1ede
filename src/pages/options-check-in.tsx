import {Switch} from './switch.tsx';

type Props = {inPopup: boolean; onInPopup: (inPopup: boolean) => void; onOpen: () => void};

/** The way to the check-in, and whether the popup has one too. */
export const OptionsCheckIn = ({inPopup, onInPopup, onOpen}: Props) => (
  <section class="card" aria-labelledby="check-in">
    <h2 id="check-in">Check-in</h2>
    <p class="quiet">
      A private page to note which signs of distance you saw, and to look at the weeks as a whole. Its days are kept on
      this device only.
    </p>
    <button type="button" class="button" onClick={onOpen}>
      Open the check-in
    </button>
    <Switch
      label="Show it in the popup"
      why="A link at the top of the popup, next to Options. Whoever sees the popup sees the link."
      on={inPopup}
      onChange={onInPopup}
    />
  </section>
);
