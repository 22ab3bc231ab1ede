import {Switch} from './switch.tsx';

export type ListedSite = {origin: string; on: boolean; why: string};
type Props = {
  sites: ListedSite[];
  onSite: (origin: string, on: boolean) => void;
  onForget: (origin: string) => void;
};

/** The sites a person has chosen, each with its switch. */
export const OptionsSites = ({sites, onSite, onForget}: Props) => (
  <section class="card" aria-labelledby="sites">
    <h2 id="sites">Sites</h2>
    {sites.length === 0 ? (
      <p class="quiet">None yet. Open a messenger and turn hints on from the Softstart button in the toolbar.</p>
    ) : (
      <ul class="rows">
        {sites.map(({origin, on, why}) => (
          <li key={origin}>
            <Switch
              label={<span class="host">{new URL(origin).host}</span>}
              why={why}
              on={on}
              onChange={next => onSite(origin, next)}
            />
            <button
              type="button"
              class="link"
              aria-label={`Remove from this list: ${new URL(origin).host}`}
              onClick={() => onForget(origin)}
            >
              Remove from this list
            </button>
          </li>
        ))}
      </ul>
    )}
  </section>
);
