import {browser} from 'wxt/browser';
import {parseSettings, type Settings} from './settings.ts';
import {arrived, travelling} from './synced.ts';

/** Where the choices are kept. One key holds all of them, so that they are read, written and erased as one. */
const KEY = 'settings';
const TAB = 'popup-tab';
const ASKED = 'asked-sites';

// This device's own copy is what counts; some choices also travel (see synced.ts), and sync may be missing, off or full.
const area = () => browser.storage.local;
const sync = () => browser.storage.sync as typeof browser.storage.sync | undefined;
const TRAVELLING = 'choices';

type Kept = {settings: Settings; changed: number};

const readKept = async (): Promise<Kept> => {
  const kept = (await area().get(KEY))[KEY];
  const changed = (kept as {changed?: unknown} | undefined)?.changed;
  if (kept !== undefined)
    return {settings: parseSettings(kept).settings, changed: typeof changed === 'number' ? changed : 0};
  // A new device starts with what another one chose.
  const found = arrived(
    (
      await sync()
        ?.get(TRAVELLING)
        .catch(() => undefined)
    )?.[TRAVELLING],
  );
  return {settings: {...parseSettings(undefined).settings, ...found?.choices}, changed: found?.changed ?? 0};
};
const read = async (): Promise<Settings> => (await readKept()).settings;

const write = async (settings: Settings): Promise<void> => {
  // Later than whatever we know of, also when another device's clock is ahead.
  const changed = Math.max(Date.now(), (await readKept()).changed + 1);
  await area().set({[KEY]: {...settings, changed}});
  await sync()
    ?.set({[TRAVELLING]: travelling(settings, changed)})
    .catch(() => {});
};

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
  everything: async (): Promise<Record<string, unknown>> => {
    const here = await area().get(null);
    const travels = await sync()
      ?.get(null)
      .catch(() => ({}));
    return travels && Object.keys(travels).length > 0 ? {...here, 'in the browser’s sync': travels} : here;
  },

  /** Forgets everything. What follows are the defaults. */
  erase: (): Promise<void> =>
    inTurn(async () => {
      // First what travels, so that nothing comes back from it.
      await sync()
        ?.clear()
        .catch(() => {});
      await area().clear();
    }),

  /** Takes over choices made later in another browser, until the signal aborts. The background's part. */
  adopt: (signal: AbortSignal): void => {
    const take = (value: unknown) =>
      inTurn(async () => {
        const found = arrived(value);
        const kept = await readKept();
        if (!found || found.changed <= kept.changed) return;
        await area().set({[KEY]: {...kept.settings, ...found.choices, changed: found.changed}});
      });
    const changed = (changes: Record<string, {newValue?: unknown}>) => {
      if (TRAVELLING in changes) void take(changes[TRAVELLING]?.newValue).catch(() => {});
    };
    const onChanged = sync()?.onChanged;
    if (!onChanged || signal.aborted) return;
    onChanged.addListener(changed);
    signal.addEventListener('abort', () => onChanged.removeListener(changed), {once: true});
  },
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
