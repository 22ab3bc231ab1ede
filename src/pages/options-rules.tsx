import {useId, useState} from 'preact/hooks';
import type {Category} from '../engine/hint.ts';
import {categoryGroups} from './names.ts';

/** A single hint: what it notices and how that may land. */
export type ListedRule = {id: string; category: Category; title: string; why: string};

type Props = {
  /** `undefined` while they are not read yet. */
  rules: ListedRule[] | undefined;
  quiet: string[];
  onRule: (id: string, hinted: boolean) => void;
};

/** Every single hint, by kind of wording; a kind opens to its hints. */
export const OptionsRules = ({rules, quiet, onRule}: Props) => (
  <section class="card" aria-labelledby="rules">
    <h2 id="rules">Single hints</h2>
    <p class="quiet">If a kind of hint helps you and one of its hints does not, turn off just that one.</p>
    {!rules && <p class="quiet">One moment…</p>}
    {rules &&
      categoryGroups.map(({title, categories}) => (
        <div key={title}>
          <h3>{title}</h3>
          {(Object.keys(categories) as Category[]).map(category => (
            <Kind
              key={category}
              name={categories[category]!.name}
              rules={rules.filter(rule => rule.category === category)}
              quiet={quiet}
              onRule={onRule}
            />
          ))}
        </div>
      ))}
  </section>
);

type KindProps = {name: string; rules: ListedRule[]; quiet: string[]; onRule: Props['onRule']};

const Kind = ({name, rules, quiet, onRule}: KindProps) => {
  // Hundreds of boxes at once would make the page slow to open.
  const [open, setOpen] = useState(false);
  const off = rules.filter(({id}) => quiet.includes(id)).length;
  if (rules.length === 0) return null;
  return (
    <details class="kind" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>
        {name} <span class="quiet">{off === 0 ? rules.length : `${rules.length}, ${off} off`}</span>
      </summary>
      {open && (
        <ul class="checks" aria-label={name}>
          {rules.map(rule => (
            <li key={rule.id}>
              <Rule rule={rule} hinted={!quiet.includes(rule.id)} onChange={hinted => onRule(rule.id, hinted)} />
            </li>
          ))}
        </ul>
      )}
    </details>
  );
};

type RuleProps = {rule: ListedRule; hinted: boolean; onChange: (hinted: boolean) => void};

const Rule = ({rule: {title, why}, hinted, onChange}: RuleProps) => {
  const id = useId();
  return (
    <div class="choice">
      <input
        type="checkbox"
        id={id}
        checked={hinted}
        aria-describedby={`${id}-why`}
        onChange={event => onChange(event.currentTarget.checked)}
      />
      <div>
        <label for={id}>{title}</label>
        <p class="quiet" id={`${id}-why`}>
          {why}
        </p>
      </div>
    </div>
  );
};
