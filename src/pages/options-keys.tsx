/** A key or keys, and what they do. */
const keys: {where: string; rows: [keys: string, what: string][]}[] = [
  {
    where: 'In a message box',
    rows: [
      ['Alt+Shift+G', 'Opens the card of the hint at or before the caret; pressed again, the next one'],
      ['Esc', 'Closes the card and gives the caret back'],
    ],
  },
  {
    where: 'In the card',
    rows: [
      ['Tab', 'Goes through its buttons'],
      ['Arrow keys, Home, End', 'Go from one to the next, to the first and the last'],
      ['Enter or Space', 'Presses the one that is marked'],
    ],
  },
  {
    where: 'In the popup and the guide',
    rows: [
      ['Arrow left and right', 'Go from tab to tab'],
      ['Arrow up and down', 'Go through what the search has found; Enter opens it, Esc empties the search'],
    ],
  },
];

/** Which keys do what. */
export const OptionsKeys = () => (
  <section class="card" aria-labelledby="keys">
    <h2 id="keys">Keys</h2>
    {keys.map(({where, rows}) => (
      <div key={where}>
        <h3>{where}</h3>
        <dl class="keys">
          {rows.map(([name, what]) => (
            <div key={name}>
              <dt>
                <kbd>{name}</kbd>
              </dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
      </div>
    ))}
    <p class="quiet">
      On a Mac, Alt is the Option key. A key for the popup can be chosen in your browser’s list of extension shortcuts.
    </p>
  </section>
);
