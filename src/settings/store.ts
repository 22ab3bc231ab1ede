import {browser} from 'wxt/browser';
import {parseSettings, type Settings} from './settings.ts';

/** Where the choices are kept. One key holds all of them, so that they are read, written and erased as one. */
const KEY = 'settings';
const TAB = 'popup-tab';
const ASKED = 'asked-sites';

// On the device for now; when choices may sync, this is the line that changes.
const area = () => browser.storage.local;

const read = async (): Promise<Settings> => parseSettings((await area().get(KEY))[KEY]).settings;
const write = (settings: Settings): Promise<void> => area().set({[KEY]: settings});

// Changes made in this context wait for each other, so that two quick clicks don't lose one.
let last: Promise<unknown> = Promise.resolve();
const inTurn = <T>(change: () => Promise<T>): Promise<T> => {
  const turn = last.then(change, change);
  last = turn.catch(() => {});
  return turn;
};

/** The one place that stores. Whatever is on the disk, `get` and `watch` give whole, well-formed settings. */
export const settingsStore = {
  get: read,

  /** Changes the named settings and leaves the others as they are. */
  set: (patch: Partial<Omit<Settings, 'version'>>): Promise<void> =>
    inTurn(async () => write(parseSettings({...(await read()), ...patch}).settings)),

  /** Changes settings by what they are now, such as adding to a list. */
  update: (change: (settings: Settings) => Settings): Promise<void> =>
    inTurn(async () => write(parseSettings(change(await read())).settings)),

  /** Calls back after every change, made here or elsewhere (another page, an import), until the signal aborts. */
  watch: (callback: (settings: Settings) => void, signal: AbortSignal): void => {
    if (signal.aborted) return;
    const changed = (changes: Record<string, {newValue?: unknown}>) => {
      if (KEY in changes) callback(parseSettings(changes[KEY]?.newValue).settings);
    };
    const {onChanged} = area();
    onChanged.addListener(changed);
    signal.addEventListener('abort', () => onChanged.removeListener(changed), {once: true});
  },

  /** Everything this extension keeps, as it lies on the disk: for the page that shows it. */
  everything: (): Promise<Record<string, unknown>> => area().get(null),

  /** Forgets everything. What follows are the defaults. */
  erase: (): Promise<void> => inTurn(() => area().clear()),
};

/** The popup's tab that was open last; no choice, so it is neither exported nor synced. */
export const popupTab = {
  get: async (): Promise<string | undefined> => {
    const {[TAB]: tab} = await browser.storage.local.get(TAB);
    return typeof tab === 'string' ? tab : undefined;
  },
  set: (tab: string): Promise<void> => browser.storage.local.set({[TAB]: tab}),
};

/**
 * Sites that the browser is asking about right now. `set` is on its way before it returns: what asks may be closed by
 * the very question, and a change that reads first would be lost with it.
 */
export const askedSites = {
  get: async (): Promise<string[]> => {
    const {[ASKED]: origins} = await browser.storage.local.get(ASKED);
    return Array.isArray(origins) ? origins.filter(origin => typeof origin === 'string') : [];
  },
  set: (origins: string[]): Promise<void> => browser.storage.local.set({[ASKED]: origins}),
};
