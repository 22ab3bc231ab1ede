import type {Settings} from './settings.ts';

const HOUR_MS = 3_600_000;
/** The longest pause there is; one that would last longer comes from a clock that was set back, and is over. */
const LONGEST_MS = 36 * HOUR_MS;
const MORNING_HOUR = 6;

/** Whether hints are resting at `now` (milliseconds since 1970). */
export const paused = ({pausedUntil}: Pick<Settings, 'pausedUntil'>, now: number): boolean =>
  now < pausedUntil && pausedUntil - now <= LONGEST_MS;

/** The end of a pause of an hour. */
export const anHourFrom = (now: number): number => now + HOUR_MS;

/** The end of a pause until tomorrow: the next morning at six, by this device's clock. */
export const tomorrowFrom = (now: number): number => {
  const morning = new Date(now);
  morning.setHours(MORNING_HOUR, 0, 0, 0);
  if (morning.getTime() <= now) morning.setDate(morning.getDate() + 1);
  return morning.getTime();
};
