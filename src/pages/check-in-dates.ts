const DAY_MS = 86_400_000;

/** A date so many days later (or earlier, when negative). Dates are local ones, such as `2026-11-22`. */
export const addDays = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00Z`) + days * DAY_MS).toJSON().slice(0, 10);

/** The local date of a moment. */
export const localDate = (moment: Date): string =>
  [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()].map(part => `${part}`.padStart(2, '0')).join('-');

/** Weeks from Monday to Sunday, the last one with `today` in it, oldest first. */
export const lastWeeks = (today: string, weeks: number): string[][] => {
  const sinceMonday = (new Date(`${today}T00:00Z`).getUTCDay() + 6) % 7;
  const first = addDays(today, -sinceMonday - (weeks - 1) * 7);
  return Array.from({length: weeks}, (_, week) => Array.from({length: 7}, (_, day) => addDays(first, week * 7 + day)));
};

const format = (options: Intl.DateTimeFormatOptions) => {
  const {format} = new Intl.DateTimeFormat('en', {...options, timeZone: 'UTC'});
  return (date: string): string => format(new Date(`${date}T00:00Z`));
};
export const longDate = format({weekday: 'long', month: 'short', day: 'numeric'});
export const shortDay = format({weekday: 'short'});
export const longDay = format({weekday: 'long'});
export const shortMonth = format({month: 'short'});
