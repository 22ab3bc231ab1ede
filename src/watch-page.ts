import {browser} from 'wxt/browser';
import {watchFocus} from './editors/focus.ts';
import {boxOf, isMessageBox, isWritable} from './editors/message-box.ts';
import {createAlternatives} from './engine/alternatives.ts';
import type {CompiledRules} from './engine/compiled.ts';
import {createLinter} from './engine/lint.ts';
import type {Engine} from './hints-for.ts';
import {type Message, parseMessage} from './messages.ts';
import {draftViews, type Session, startSession} from './session.ts';
import type {Settings} from './settings/settings.ts';
import {settingsStore} from './settings/store.ts';
import {sitesAt} from './sites/sites.ts';

/**
 * The map of the page: focus comes into a composer → a session starts (session.ts) → focus goes elsewhere → it ends.
 * Between sessions only the focus is listened to, and messages of the popup. `leave` takes everything away for good.
 */
export const watchPage = async (
  page: Document,
  readRules: () => CompiledRules,
  signal: AbortSignal,
  leave: () => void,
): Promise<void> => {
  // Listening before reading: a choice made while the first read is under way (the site just turned on) is not missed.
  let settings: Settings | undefined;
  let chosen = () => {};
  settingsStore.watch(next => {
    settings = next;
    chosen();
  }, signal);
  const read = await settingsStore.get().catch(() => undefined);
  settings ??= read;
  if (signal.aborted || !settings) return;

  // self.origin: a frame without an address has that of the page around it.
  const {origin} = self;
  const composers = sitesAt(page.location.hostname)
    .flatMap(site => site.composers)
    .join(',');
  let engine: Engine | undefined;
  let session: Session | undefined;
  let ending: AbortController | undefined;
  let last: WeakRef<HTMLElement> | undefined;
  const notNow = new WeakMap<HTMLElement, Set<string>>();

  const isOn = () => settings?.sites[origin] === true;
  const open = (): Engine => {
    if (!engine) {
      const rules = readRules();
      const lint = createLinter(rules);
      engine = {lint, alternatives: createAlternatives(rules, lint)};
    }
    return engine;
  };
  const tell = async (message: Message) => {
    // After an update or removal of the extension nobody is there to be told.
    if (!browser.runtime?.id) return leave();
    try {
      await browser.runtime.sendMessage(message);
    } catch (error) {
      if (/context invalidated/i.test(String(error))) leave();
    }
  };
  const change = async (update: Parameters<typeof settingsStore.update>[0]) => {
    if (!browser.runtime?.id) return leave();
    await settingsStore.update(update).catch(() => {});
  };

  const end = () => {
    ending?.abort();
    ending = undefined;
    session = undefined;
  };
  const start = (composer: HTMLElement) => {
    end();
    if (!browser.runtime?.id) return leave();
    const mine = new AbortController();
    const aside = notNow.get(composer) ?? new Set<string>();
    notNow.set(composer, aside);
    session = startSession(
      {
        composer,
        engine: open(),
        settings: () => settings!,
        notNow: aside,
        quietWording: ({rule, words}) => void change(now => ({...now, dismissals: [...now.dismissals, {rule, words}]})),
        siteOff: () => void change(now => ({...now, sites: {...now.sites, [origin]: false}})),
        readMore: strategy => void tell({type: 'open-guide', strategy}),
        counted: count => void tell({type: 'hint-count', count}),
        gone: end,
      },
      AbortSignal.any([signal, mine.signal]),
    );
    if (!session) return mine.abort();
    ending = mine;
    last = new WeakRef(composer);
    composer.addEventListener('focusout', () => setTimeout(endIfLeft), {passive: true, signal: mine.signal});
    session.host.addEventListener('focusout', () => setTimeout(endIfLeft), {passive: true, signal: mine.signal});
  };
  // A window in the background keeps its session: the popup asks for its hints, and the caret is still there.
  const endIfLeft = () => {
    if (!session || !page.hasFocus()) return;
    const focused = (session.composer.getRootNode() as Document | ShadowRoot).activeElement;
    if (focused === session.composer || page.activeElement === session.host) return;
    end();
  };

  const pick = (path: readonly Element[]): HTMLElement | undefined => {
    const focused = path[0];
    if (!focused || !isOn()) return;
    if (session && focused === session.host) return session.composer;
    const box = boxOf(path);
    if (!box) return;
    if (composers) return box.matches(composers) && isWritable(box) ? box : undefined;
    return isMessageBox(box) ? box : undefined;
  };
  const look = watchFocus(
    page,
    pick,
    composer => {
      if (composer === session?.composer) return;
      if (composer) start(composer);
      else end();
    },
    signal,
  );

  chosen = () => {
    if (!isOn()) return end();
    if (session) session.settingsChanged();
    else look();
  };

  const views = () => {
    if (session) return session.views();
    const composer = last?.deref();
    if (!composer?.isConnected || !isOn()) return;
    return draftViews(composer, open(), settings!, notNow.get(composer) ?? new Set());
  };
  const onMessage = (value: unknown, sender: {id?: string}, answer: (views: unknown) => void): true | undefined => {
    if (sender.id !== browser.runtime.id || parseMessage(value)?.type !== 'draft-hints') return;
    const found = views();
    // A frame without a composer leaves the answer to one that has it; one that only had it answers after that one.
    if (!found) return;
    setTimeout(() => answer(found), session ? 0 : ELSEWHERE_MS);
    return true;
  };
  browser.runtime.onMessage.addListener(onMessage as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
  signal.addEventListener(
    'abort',
    () => {
      end();
      if (browser.runtime?.id)
        browser.runtime.onMessage.removeListener(
          onMessage as Parameters<typeof browser.runtime.onMessage.removeListener>[0],
        );
    },
    {once: true},
  );
};

/** How long a frame that no longer has the caret gives others to answer the popup first. */
const ELSEWHERE_MS = 60;
