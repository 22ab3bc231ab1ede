import type {Editor, Outcome} from './editors/editor.ts';
import type {Alternative, Hint} from './engine/hint.ts';
import type {Engine} from './hints-for.ts';
import {type Card, createCard} from './overlay/card.ts';
import {copyText} from './overlay/copy.ts';
import {type Look, lookOf} from './overlay/look.ts';
import {around} from './overlay/place.ts';
import {watchPointer} from './overlay/pointer.ts';
import {strategyNames} from './pages/names.ts';
import type {Settings} from './settings/settings.ts';

/** Opens the card, and goes to the next hint while it is open. G for gentle; browsers and messengers leave it free. */
export const SHORTCUT = {code: 'KeyG', altKey: true, shiftKey: true, ctrlKey: false, metaKey: false} as const;
export const SHORTCUT_NAME = 'Alt+Shift+G';

/** What the card says when the words stay as they were. */
const said: Record<Exclude<Outcome, 'applied'>, string> = {
  changed: 'Your message has changed since, so it was left as it is.',
  composing: 'A word is still being composed, so your message was left as it is. Try again in a moment.',
  refused: 'This box keeps its own words, so your message was left as it is. Copy puts the sentence on your clipboard.',
};

export type CardOptions = {
  editor: Editor;
  engine: Engine;
  settings(): Settings;
  /** The hints now underlined, in the order of the text, and the rectangles of their words. */
  hints(): readonly Hint[];
  rects(hint: Hint): DOMRect[];
  notNow(hint: Hint): void;
  quietWording(hint: Hint): void;
  siteOff(): void;
  readMore(strategy: string): void;
};

/** The card of one session: what opens it, what it does, what closes it. */
export const createSessionCard = (options: CardOptions, signal: AbortSignal) => {
  const {editor} = options;
  const page = editor.element.ownerDocument;
  const view = page.defaultView ?? window;
  let shown: {hint: Hint; draft: string; alternatives: Alternative[]; byHover: boolean} | undefined;
  let caret: ReturnType<Editor['selection']>;
  let busy = false;

  const close = () => {
    shown = undefined;
    card.hide();
  };
  const giveBack = () => {
    if (caret && caret.end <= editor.text().length) editor.select(caret);
    else editor.element.focus({preventScroll: true});
  };
  const leave = () => {
    const had = card.hasFocus();
    close();
    if (had) giveBack();
  };
  const after = (act: (hint: Hint) => void) => () => {
    if (!shown) return;
    const {hint} = shown;
    leave();
    act(hint);
  };
  const use = async (index: number) => {
    const alternative = shown?.alternatives[index];
    if (!shown || !alternative || busy) return;
    busy = true;
    const byKey = card.hasFocus();
    const outcome = await editor
      .apply({span: alternative.span, text: alternative.text}, shown.draft)
      .catch((): Outcome => 'refused');
    busy = false;
    if (signal.aborted) return;
    if (outcome === 'applied') return close();
    card.say(said[outcome], index);
    if (byKey) card.focus(index);
  };
  const copy = async (index: number) => {
    const alternative = shown?.alternatives[index];
    if (!alternative) return;
    const copied = await copyText(page, alternative.text);
    card.say(copied ? 'Copied.' : 'The browser kept the clipboard closed. The sentence can be typed by hand.', index);
  };

  const card: Card = createCard(
    editor.element,
    {
      use: index => void use(index),
      copy: index => void copy(index),
      notNow: after(options.notNow),
      quietWording: after(options.quietWording),
      siteOff: after(options.siteOff),
      readMore: () => shown && options.readMore(shown.alternatives[0]?.strategy ?? 'i-statement'),
      close: byKey => {
        if (busy) return;
        if (byKey) leave();
        else close();
      },
      pointer: on => pointer.onCard(on),
    },
    signal,
  );

  const look = (): Look => {
    const {appearance} = options.settings();
    return appearance === 'auto' ? lookOf(editor.element) : appearance;
  };
  const open = (hint: Hint, byHover: boolean) => {
    if (busy || signal.aborted || editor.isComposing()) return;
    if (shown?.hint === hint && card.isOpen) {
      shown.byHover &&= byHover;
      return;
    }
    const draft = editor.text();
    const alternatives = options.engine.alternatives(draft, hint);
    shown = {hint, draft, alternatives, byHover};
    card.show(
      {
        reason: hint.message,
        alternatives: alternatives.map(({strategy, text}) => ({strategy: strategyNames[strategy], text})),
      },
      look(),
      () => {
        const words = around(options.rects(hint));
        return words && {words, composer: editor.element.getBoundingClientRect()};
      },
    );
    if (!card.isOpen) shown = undefined;
  };

  /** The hint that a key means: under the caret, else the nearest before it, else the first; while open, the next one. */
  const meant = (): Hint | undefined => {
    const hints = options.hints();
    if (shown && card.isOpen) return hints[(hints.indexOf(shown.hint) + 1) % hints.length];
    const at = editor.selection()?.start ?? 0;
    return (
      hints.find(({span}) => span.start <= at && at <= span.end) ??
      hints.findLast(({span}) => span.end < at) ??
      hints[0]
    );
  };

  const pointer = watchPointer<Hint>(
    editor.element,
    {
      at: (x, y) =>
        options
          .hints()
          .find(hint =>
            options
              .rects(hint)
              .some(({left, right, top, bottom}) => x >= left && x <= right && y >= top - 2 && y <= bottom + 4),
          ),
      rest: hint => !card.hasFocus() && open(hint, true),
      click: hint => open(hint, false),
      left: () => shown?.byHover && !card.hasFocus() && !busy && close(),
    },
    signal,
  );

  const onKey = (event: KeyboardEvent) => {
    if (!event.isTrusted) return;
    // From outside, everything in a closed root comes from its host.
    if (event.composedPath()[0] === card.host) {
      event.stopImmediatePropagation();
      if (event.type !== 'keydown') return;
      if (!isShortcut(event)) return card.key(event);
    }
    if (event.type !== 'keydown' || event.isComposing) return;
    if (isShortcut(event)) {
      const hint = meant();
      if (!hint) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (!card.hasFocus()) caret = editor.selection();
      open(hint, false);
      card.focus();
    } else if (event.key === 'Escape' && card.isOpen) {
      event.preventDefault();
      event.stopImmediatePropagation();
      leave();
    }
  };
  // First on the way, so that keys meant for the card are no shortcuts of the page.
  for (const type of ['keydown', 'keypress', 'keyup'] as const)
    view.addEventListener(type, onKey, {capture: true, signal});
  view.addEventListener(
    'pointerdown',
    event => {
      if (card.isOpen && event.composedPath()[0] !== card.host && !busy) close();
    },
    {capture: true, passive: true, signal},
  );

  return {
    host: card.host,
    /** The words or their hints have changed: a card nobody is in goes, one that somebody is in says so when used. */
    draftChanged: () => {
      if (!busy && shown && !card.hasFocus()) close();
    },
    /** The choices have changed: a card whose hint is not wanted any more goes. */
    hintsChanged: () => {
      if (!busy && shown && !card.hasFocus() && !options.hints().includes(shown.hint)) close();
    },
    follow: () => card.follow(),
    leave,
  };
};

const isShortcut = (event: KeyboardEvent): boolean =>
  Object.entries(SHORTCUT).every(([name, value]) => event[name as keyof typeof SHORTCUT] === value);
