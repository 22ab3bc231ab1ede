import {useId} from 'preact/hooks';
import {longDate} from './check-in-dates.ts';
import type {Day} from './check-in-pattern.ts';
import type {SignGroup} from './guide-data.ts';
import {Radios} from './radios.tsx';

/** Changes a day by what is noted for it now; `undefined` takes it out. */
export type ChangeDay = (date: string, change: (day: Day | undefined) => Day | undefined) => void;

type Props = {groups: SignGroup[]; date: string; today: string; day: Day | undefined; onDay: ChangeDay};

const contacts = [
  {value: 'usual', label: 'As usual'},
  {value: 'little', label: 'A little'},
  {value: 'none', label: 'None'},
  {value: 'unsaid', label: 'Not noted'},
] as const;

/** One day: the signs that were there, the contact, the closeness. Every change is kept at once and can be changed again. */
export const CheckInDay = ({groups, date, today, day, onDay}: Props) => {
  const tick = (sign: string, there: boolean) =>
    onDay(date, now => {
      const others = now?.signs.filter(item => item !== sign) ?? [];
      return {...now, signs: there ? [...others, sign] : others};
    });
  return (
    <section class="card" aria-labelledby="day">
      <h2 id="day" aria-live="polite">
        {date === today ? 'Today, ' : ''}
        {longDate(date)}
      </h2>
      {groups.map(({title, signs}) => (
        <fieldset class="checks" key={title}>
          <legend>{title}</legend>
          {signs.map(({id, text}) => (
            <Check
              key={id}
              label={text}
              checked={day?.signs.includes(id) ?? false}
              onChange={there => tick(id, there)}
            />
          ))}
        </fieldset>
      ))}
      <Radios
        legend="Contact that day"
        inline
        value={day?.contact ?? 'unsaid'}
        choices={[...contacts]}
        onChange={value =>
          onDay(date, now => {
            const {contact: _, ...rest} = now ?? {signs: []};
            return value === 'unsaid' ? rest : {...rest, contact: value};
          })
        }
      />
      <Check
        label="We felt close that day"
        checked={day?.close ?? false}
        onChange={close =>
          onDay(date, now => {
            const {close: _, ...rest} = now ?? {signs: []};
            return close ? {...rest, close: true} : rest;
          })
        }
      />
      <div class="buttons">
        <button
          type="button"
          class="button"
          aria-disabled={day !== undefined}
          onClick={() => day || onDay(date, now => now ?? {signs: []})}
        >
          None of these that day
        </button>
        <button type="button" class="button" aria-disabled={!day} onClick={() => day && onDay(date, () => undefined)}>
          Take this day out
        </button>
      </div>
      <p class="quiet" role="status">
        {day ? 'Noted.' : 'Nothing noted for this day.'}
      </p>
    </section>
  );
};

type CheckProps = {label: string; checked: boolean; onChange: (checked: boolean) => void};
const Check = ({label, checked, onChange}: CheckProps) => {
  const id = useId();
  return (
    <div class="choice">
      <input type="checkbox" id={id} checked={checked} onChange={event => onChange(event.currentTarget.checked)} />
      <label for={id}>{label}</label>
    </div>
  );
};
