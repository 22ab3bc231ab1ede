import {useState} from 'preact/hooks';
import type {Strategy} from '../engine/hint.ts';
import {CheckInCalendar} from './check-in-calendar.tsx';
import {type ChangeDay, CheckInDay} from './check-in-day.tsx';
import {type Days, readPattern} from './check-in-pattern.ts';
import {CheckInReading} from './check-in-reading.tsx';
import {Erase} from './erase.tsx';
import type {CheckInWords, Guide} from './guide-data.ts';
import {PageHead} from './page-head.tsx';

export type CheckInProps = {
  words: CheckInWords;
  signs: NonNullable<Guide['signs']>;
  days: Days;
  /** Local date, such as `2026-11-22`. */
  today: string;
  hidden: boolean;
  /** What came of the last erase, as one sentence. */
  said: string;
  onDay: ChangeDay;
  onHidden: (hidden: boolean) => void;
  onExport: () => void;
  onErase: () => void;
  onGuide: (topic: Strategy | 'signs' | 'safety') => void;
  copy: (text: string) => Promise<void>;
};

/** A private page for one's own eyes: the signs of a day, the last weeks as a picture, what the guide says to it. */
export const CheckIn = (props: CheckInProps) => {
  const {words, signs, days, today, hidden, said, onDay, onHidden, onExport, onErase, onGuide, copy} = props;
  const [date, setDate] = useState(today);
  if (hidden) {
    return (
      <div class="page">
        <PageHead title="Nothing to see here" lead="This page is resting." />
        <main>
          <p>
            <button type="button" class="button" ref={element => element?.focus()} onClick={() => onHidden(false)}>
              Show
            </button>
          </p>
        </main>
      </div>
    );
  }
  return (
    <div class="page">
      <PageHead title={words.title} lead="For your eyes only. It stays on this device and is never synced." />
      <main>
        <section class="card" aria-labelledby="weeks">
          <h2 id="weeks">The last weeks</h2>
          <CheckInCalendar days={days} today={today} date={date} onDate={setDate} />
        </section>
        <CheckInDay groups={signs.groups} date={date} today={today} day={days[date]} onDay={onDay} />
        <CheckInReading words={words} pattern={readPattern(days, today)} onGuide={onGuide} copy={copy} />
        <section class="card" aria-labelledby="kept">
          <h2 id="kept">Yours to keep or not</h2>
          <p class="quiet">
            Anybody who can open this browser can open this page. Hidden, it shows nothing until you ask it to.
          </p>
          <div class="buttons">
            <button type="button" class="button" onClick={() => onHidden(true)}>
              Hide
            </button>
            <button type="button" class="button" onClick={onExport}>
              Save as a file
            </button>
          </div>
          <Erase
            label="Erase the check-in"
            keep="Keep it"
            what="This forgets every day you have noted. Your other choices stay."
            onErase={onErase}
          />
          <p class="said" role="status">
            {said}
          </p>
        </section>
      </main>
    </div>
  );
};
