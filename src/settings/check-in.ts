/** What a person noted for one day. A day without any sign is noted too: it ends a stretch of days that had some. */
export type CheckInDay = {
  /** Ids of signs in `rules/en/guide/signs.yaml`. */
  signs: string[];
  contact?: 'usual' | 'little' | 'none';
  /** They felt close that day. */
  close?: true;
};

/** The check-in as it is kept: on this device only, never synced, apart from the choices. */
export type CheckIn = {
  version: 1;
  /** By local date, such as `2026-11-22`. */
  days: Record<string, CheckInDay>;
  /** The page shows nothing of it until it is asked to. */
  hidden: boolean;
  /** The popup has a link to it. Off unless somebody turns it on. */
  inPopup: boolean;
};

export const emptyCheckIn: CheckIn = {version: 1, days: {}, hidden: false, inPopup: false};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const contacts = ['usual', 'little', 'none'] as const;

const parseDay = (value: unknown): CheckInDay | undefined => {
  if (!isRecord(value) || !Array.isArray(value.signs)) return;
  const signs = value.signs.filter(sign => typeof sign === 'string');
  const contact = contacts.find(item => item === value.contact);
  return {signs: [...new Set(signs)], ...(contact && {contact}), ...(value.close === true && {close: true as const})};
};

const isDate = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00Z`).toJSON()?.slice(0, 10) === text;

/** A check-in from anything that lies on the disk; days that cannot be read are left out. */
export const parseCheckIn = (value: unknown): CheckIn => {
  if (!isRecord(value)) return structuredClone(emptyCheckIn);
  const days: Record<string, CheckInDay> = {};
  for (const [date, kept] of Object.entries(isRecord(value.days) ? value.days : {})) {
    const day = isDate(date) ? parseDay(kept) : undefined;
    if (day) days[date] = day;
  }
  return {version: 1, days, hidden: value.hidden === true, inPopup: value.inPopup === true};
};

/** The days as a file to keep. */
export const checkInFile = ({days}: CheckIn): string =>
  `${JSON.stringify({version: 1, days: Object.fromEntries(Object.entries(days).sort())}, null, 2)}\n`;
