import {useRef} from 'preact/hooks';
import {addDays, lastWeeks, longDate, longDay, shortDay, shortMonth} from './check-in-dates.ts';
import type {Day, Days} from './check-in-pattern.ts';

type Props = {days: Days; today: string; date: string; onDate: (date: string) => void};

const WEEKS = 6;
const steps: Record<string, number> = {ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7};

/** The last weeks, a row a week. One stop for the Tab key; arrows go from day to day, Home and End to the first and to today. */
export const CheckInCalendar = ({days, today, date, onDate}: Props) => {
  const table = useRef<HTMLTableElement>(null);
  const weeks = lastWeeks(today, WEEKS);
  const [first] = weeks[0]!;
  const move = (event: KeyboardEvent) => {
    const step = steps[event.key];
    const target = event.key === 'Home' ? first! : event.key === 'End' ? today : step && addDays(date, step);
    if (!target || target < first! || target > today) return;
    event.preventDefault();
    onDate(target);
    table.current?.querySelector<HTMLElement>(`[data-date="${target}"]`)?.focus();
  };
  return (
    <>
      <table class="weeks" ref={table} onKeyDown={move}>
        <caption class="sr-only">Days and what was noted. Arrow keys move from day to day.</caption>
        <thead>
          <tr>
            {weeks[0]!.map(day => (
              <th key={day} scope="col" abbr={longDay(day)}>
                {shortDay(day)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map(week => (
            <tr key={week[0]}>
              {week.map(day => (
                <td key={day}>
                  {day <= today && (
                    <button
                      type="button"
                      class="day"
                      data-date={day}
                      aria-label={`${longDate(day)}: ${inWords(days[day])}`}
                      aria-pressed={day === date}
                      aria-current={day === today ? 'date' : undefined}
                      tabIndex={day === date ? 0 : -1}
                      onClick={() => onDate(day)}
                    >
                      <span class="day-number">
                        {(day === first || day.endsWith('-01')) && <span class="day-month">{shortMonth(day)} </span>}
                        {+day.slice(8)}
                      </span>
                      <Mark day={days[day]} />
                    </button>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <ul class="legend" aria-label="What the marks mean">
        <li>
          <Mark day={{signs: []}} /> no sign
        </li>
        <li>
          <Mark day={{signs: ['one']}} /> one
        </li>
        <li>
          <Mark day={{signs: ['one', 'two']}} /> several
        </li>
        <li>
          <Mark day={{signs: [], contact: 'none'}} /> no contact
        </li>
        <li>
          <Mark day={{signs: [], close: true}} /> felt close
        </li>
      </ul>
    </>
  );
};

/** A day as a mark: a dot that grows with the signs, a ring without contact, a line under a day of closeness. */
const Mark = ({day}: {day: Day | undefined}) => {
  const number = day?.signs.length ?? 0;
  const size = number === 0 ? 'none' : number === 1 ? 'one' : number < 5 ? 'several' : 'many';
  return (
    <span
      class={`mark ${day ? size : 'empty'} ${day?.contact === 'none' ? 'silent' : ''} ${day?.close ? 'close' : ''}`}
      aria-hidden="true"
    />
  );
};

const inWords = (day: Day | undefined): string => {
  if (!day) return 'nothing noted';
  const number = day.signs.length;
  const contact = {usual: 'contact as usual', little: 'a little contact', none: 'no contact'};
  return [
    number === 0 ? 'no sign' : number === 1 ? '1 sign' : `${number} signs`,
    day.contact && contact[day.contact],
    day.close && 'felt close',
  ]
    .filter(Boolean)
    .join(', ');
};
