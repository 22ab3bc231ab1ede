import {useId} from 'preact/hooks';
import type {Category, Sensitivity} from '../engine/hint.ts';
import {categoryGroups, sensitivityNames} from './names.ts';
import {Radios} from './radios.tsx';

type Props = {
  sensitivity: Sensitivity;
  quiet: Category[];
  onSensitivity: (sensitivity: Sensitivity) => void;
  onCategory: (category: Category, hinted: boolean) => void;
};

/** How much is hinted and which kinds of wording. */
export const OptionsWording = ({sensitivity, quiet, onSensitivity, onCategory}: Props) => (
  <section class="card" aria-labelledby="wording">
    <h2 id="wording">What gets a hint</h2>
    <Radios
      legend="How much"
      value={sensitivity}
      choices={(Object.keys(sensitivityNames) as Sensitivity[]).map(value => ({
        value,
        label: sensitivityNames[value].name,
        what: sensitivityNames[value].what,
      }))}
      onChange={onSensitivity}
    />
    {categoryGroups.map(({title, categories}) => (
      <fieldset class="checks" key={title}>
        <legend>{title}</legend>
        {(Object.keys(categories) as Category[]).map(category => (
          <Kind
            key={category}
            {...categories[category]!}
            hinted={!quiet.includes(category)}
            onChange={hinted => onCategory(category, hinted)}
          />
        ))}
      </fieldset>
    ))}
  </section>
);

type KindProps = {name: string; example: string; hinted: boolean; onChange: (hinted: boolean) => void};

const Kind = ({name, example, hinted, onChange}: KindProps) => {
  const id = useId();
  return (
    <div class="choice">
      <input
        type="checkbox"
        id={id}
        checked={hinted}
        aria-describedby={`${id}-example`}
        onChange={event => onChange(event.currentTarget.checked)}
      />
      <div>
        <label for={id}>{name}</label>
        <p class="quiet" id={`${id}-example`}>
          “{example}”
        </p>
      </div>
    </div>
  );
};
