type Listener = (...values: never[]) => void;

/** One event of the browser’s interface, which a test sends itself. */
export const createFakeEvent = () => {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    send: (...values: unknown[]) => {
      for (const listener of listeners) listener(...(values as never[]));
    },
    count: () => listeners.size,
  };
};

/** The few parts of the browser’s interface that choices and access use, in memory; the real ones are driven elsewhere. */
export const createFakeBrowser = () => {
  let kept: Record<string, unknown> = {};
  const onChanged = createFakeEvent();
  let travels: Record<string, unknown> = {};
  const onSynced = createFakeEvent();
  const granted = new Set<string>();
  const scripts = new Map<string, unknown>();
  const injected: number[] = [];
  const asked: string[][] = [];
  const fake = {
    /** What the person answers when the browser asks. */
    answer: true,
    /** Whether the question closes what asked, so that no answer ever comes back. */
    dies: false,
    tabs: [] as {id: number; url: string}[],
    granted,
    scripts,
    injected,
    asked,
    kept: () => kept,
    /** What lies in the browser's sync; `arrive` is a change that comes from another device. */
    travels: () => travels,
    onSynced,
    /** Whether sync refuses, as when it is full. */
    syncFails: false,
    arrive: (key: string, newValue: unknown) => {
      travels = {...travels, [key]: newValue};
      onSynced.send({[key]: {newValue}});
    },
    onChanged,
    browser: {
      storage: {
        sync: {
          onChanged: onSynced,
          get: async (key: string | null) =>
            structuredClone(key === null ? travels : key in travels ? {[key]: travels[key]} : {}),
          set: async (values: Record<string, unknown>) => {
            if (fake.syncFails) throw new Error('QUOTA_BYTES_PER_ITEM quota exceeded');
            travels = {...travels, ...structuredClone(values)};
            onSynced.send(Object.fromEntries(Object.entries(values).map(([key, newValue]) => [key, {newValue}])));
          },
          clear: async () => {
            if (fake.syncFails) throw new Error('no');
            travels = {};
          },
        },
        local: {
          onChanged,
          get: async (key: string | null) =>
            structuredClone(key === null ? kept : key in kept ? {[key]: kept[key]} : {}),
          set: async (values: Record<string, unknown>) => {
            kept = {...kept, ...structuredClone(values)};
            onChanged.send(Object.fromEntries(Object.entries(values).map(([key, newValue]) => [key, {newValue}])));
          },
          remove: async (key: string) => {
            const {[key]: _, ...others} = kept;
            kept = others;
            onChanged.send({[key]: {}});
          },
          clear: async () => {
            const keys = Object.keys(kept);
            kept = {};
            onChanged.send(Object.fromEntries(keys.map(key => [key, {}])));
          },
        },
      },
      permissions: {
        contains: async ({origins}: {origins: string[]}) => origins.every(origin => granted.has(origin)),
        request: async ({origins}: {origins: string[]}) => {
          asked.push(origins);
          if (fake.dies) return new Promise<boolean>(() => {});
          if (fake.answer) for (const origin of origins) granted.add(origin);
          return fake.answer;
        },
        remove: async ({origins}: {origins: string[]}) => origins.map(origin => granted.delete(origin)).every(Boolean),
      },
      scripting: {
        getRegisteredContentScripts: async () => [...scripts.values()],
        registerContentScripts: async (list: {id: string}[]) => {
          for (const script of list) {
            if (scripts.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
            scripts.set(script.id, script);
          }
        },
        unregisterContentScripts: async ({ids}: {ids: string[]}) => {
          for (const id of ids) scripts.delete(id);
        },
        executeScript: async ({target}: {target: {tabId: number}}) => {
          injected.push(target.tabId);
          return [];
        },
      },
      tabs: {
        query: async ({url}: {url: string}) => {
          const {protocol, hostname} = new URL(url.replace('*', ''));
          return fake.tabs.filter(tab => {
            const at = new URL(tab.url);
            return at.protocol === protocol && at.hostname === hostname;
          });
        },
      },
    },
  };
  return fake;
};
