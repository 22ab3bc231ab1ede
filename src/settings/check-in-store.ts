import {browser} from 'wxt/browser';
import {type CheckIn, type CheckInDay, parseCheckIn} from './check-in.ts';

// Its own key: choices are exported and synced, this never is.
const KEY = 'check-in';
// Always this device, whatever choices do.
const area = () => browser.storage.local;

const read = async (): Promise<CheckIn> => parseCheckIn((await area().get(KEY))[KEY]);

// Changes made in this context wait for each other, so that two quick clicks don't lose one.
let last: Promise<unknown> = Promise.resolve();
const inTurn = (change: () => Promise<void>): Promise<void> => {
  const turn = last.then(change, change);
  last = turn.catch(() => {});
  return turn;
};
const update = (change: (now: CheckIn) => CheckIn): Promise<void> =>
  inTurn(async () => area().set({[KEY]: change(await read())}));

/** The one place that stores the check-in. */
export const checkInStore = {
  get: read,

  /** Changes what is noted for a day, by what is noted now; `undefined` takes the day out. */
  changeDay: (date: string, change: (day: CheckInDay | undefined) => CheckInDay | undefined): Promise<void> =>
    update(now => {
      const {[date]: before, ...days} = now.days;
      const after = change(before);
      return {...now, days: after ? {...days, [date]: after} : days};
    }),

  set: (patch: Partial<Pick<CheckIn, 'hidden' | 'inPopup'>>): Promise<void> => update(now => ({...now, ...patch})),

  /** Forgets every day and that there ever was a check-in. */
  erase: (): Promise<void> => inTurn(() => area().remove(KEY)),

  /** Calls back after every change, made here or elsewhere, until the signal aborts. */
  watch: (callback: (checkIn: CheckIn) => void, signal: AbortSignal): void => {
    if (signal.aborted) return;
    const changed = (changes: Record<string, {newValue?: unknown}>) => {
      if (KEY in changes) callback(parseCheckIn(changes[KEY]?.newValue));
    };
    const {onChanged} = area();
    onChanged.addListener(changed);
    signal.addEventListener('abort', () => onChanged.removeListener(changed), {once: true});
  },
};
