/** What the days of a check-in look like, by which the guide chooses its words. */
export const patternKinds = [
  'nothing-yet',
  'ordinary',
  'a-day-or-two',
  'some-days',
  'some-days-silent',
  'over-a-week',
  'over-a-week-silent',
  'over-two-weeks',
  'over-two-weeks-silent',
  'cycle',
  'back-again',
] as const;
export type PatternKind = (typeof patternKinds)[number];

export type Day = {signs: string[]; contact?: 'usual' | 'little' | 'none'; close?: true};
/** Days by local date, such as `2026-11-22`. */
export type Days = Record<string, Day>;

export type Pattern = {
  kind: PatternKind;
  /** Length of the stretch of withdrawal that today belongs to, in days; 0 when there is none. */
  days: number;
  /** How many of its last days had no contact, in days. */
  silent: number;
  /** How often withdrawal came right after closeness in the last twelve weeks. */
  cycles: number;
};

/** One sign has a dozen ordinary reasons; withdrawal shows in several at once. */
const SIGNS_THAT_COUNT = 2;
/** Days not filled in that do not end a stretch. */
const GAP_DAYS = 2;
/** Withdrawal within so many days after closeness counts as one cycle. */
const AFTER_CLOSE_DAYS = 3;
/** Twice may be chance. */
const CYCLES_THAT_COUNT = 3;
const WEEK_DAYS = 7;
const LOOK_BACK_DAYS = 84;
const DAY_MS = 86_400_000;

/** A stretch of withdrawal: its first and last day as numbers, and how long its end was silent. */
type Stretch = {from: number; to: number; silent: number};

/** The number of a date, so that the next day is one more, whatever clocks do in spring and autumn. */
const dayNumber = (date: string): number => Date.parse(`${date}T00:00Z`) / DAY_MS;

const isWithdrawn = ({signs, contact}: Day): boolean => signs.length >= SIGNS_THAT_COUNT || contact === 'none';

/** Reads the pattern of the days up to `today` (a local date). Days after it and long before it do not count. Pure. */
export const readPattern = (days: Days, today: string): Pattern => {
  const now = dayNumber(today);
  const noted = Object.entries(days)
    .map(([date, day]) => ({at: dayNumber(date), day}))
    .filter(({at}) => at <= now && at > now - LOOK_BACK_DAYS)
    .sort((one, other) => one.at - other.at);
  const found = stretches(noted);
  const cycles = countCycles(noted, found);
  const latest = found.at(-1);
  const later = noted.filter(({at}) => latest && at > latest.to);
  const goesOn = latest !== undefined && later.length === 0 && now - latest.to <= GAP_DAYS;
  const length = latest ? latest.to - latest.from + 1 : 0;
  const pattern = {days: goesOn ? length : 0, silent: goesOn ? latest.silent : 0, cycles};
  const kind = (): PatternKind => {
    if (noted.length === 0) return 'nothing-yet';
    if (pattern.silent > 2 * WEEK_DAYS) return 'over-two-weeks-silent';
    if (cycles >= CYCLES_THAT_COUNT) return 'cycle';
    if (goesOn) return kindByLength(pattern);
    const isBack = latest && length > GAP_DAYS && later.length > 0 && now - latest.to <= WEEK_DAYS;
    return isBack ? 'back-again' : 'ordinary';
  };
  return {kind: kind(), ...pattern};
};

const kindByLength = ({days, silent}: {days: number; silent: number}): PatternKind => {
  if (days > 2 * WEEK_DAYS) return 'over-two-weeks';
  if (silent > WEEK_DAYS) return 'over-a-week-silent';
  if (days > WEEK_DAYS) return 'over-a-week';
  if (silent > 2) return 'some-days-silent';
  return days > 2 ? 'some-days' : 'a-day-or-two';
};

const stretches = (noted: readonly {at: number; day: Day}[]): Stretch[] => {
  const found: Stretch[] = [];
  let open: Stretch | undefined;
  let silentFrom: number | undefined;
  for (const {at, day} of noted) {
    if (!isWithdrawn(day)) {
      open = undefined;
      continue;
    }
    if (!open || at - open.to > GAP_DAYS + 1) {
      open = {from: at, to: at, silent: 0};
      silentFrom = undefined;
      found.push(open);
    }
    silentFrom = day.contact === 'none' ? (silentFrom ?? at) : undefined;
    open.to = at;
    open.silent = silentFrom === undefined ? 0 : at - silentFrom + 1;
  }
  return found;
};

/** Counts stretches of at least two days that begin right after a day of closeness. */
const countCycles = (noted: readonly {at: number; day: Day}[], found: readonly Stretch[]): number =>
  found.filter(
    ({from, to}) => to > from && noted.some(({at, day}) => day.close && at < from && from - at <= AFTER_CLOSE_DAYS),
  ).length;
