import {openEditor} from './editors/open-editor.ts';
import type {Hint} from './engine/hint.ts';
import {difference, remap} from './engine/remap.ts';
import {type Engine, lintDraft, wanted, wordingOf} from './hints-for.ts';
import type {HintView} from './messages.ts';
import {createAnnouncer} from './overlay/announce.ts';
import {follow} from './overlay/follow.ts';
import {lookOf} from './overlay/look.ts';
import {createUnderline} from './overlay/underline.ts';
import {createSessionCard, SHORTCUT_NAME} from './session-card.ts';
import type {Settings} from './settings/settings.ts';

/** How long the typing rests before the draft is looked at. */
export const PAUSE_MS = 400;

export type SessionOptions = {
  composer: HTMLElement;
  engine: Engine;
  settings(): Settings;
  /** Wordings put aside until the draft is sent or emptied. */
  notNow: Set<string>;
  quietWording(hint: Hint): void;
  siteOff(): void;
  readMore(strategy: string): void;
  /** The number of hints now shown has changed. */
  counted(count: number): void;
  /** The composer has left the page. */
  gone(): void;
};

export type Session = {
  readonly composer: HTMLElement;
  /** The element that has the focus when it is in the card. */
  readonly host: HTMLElement;
  views(): HintView[];
  settingsChanged(): void;
};

/** The life of linter, underlines and card on one composer while it has the caret. The abort of the signal ends all of it. */
export const startSession = (options: SessionOptions, signal: AbortSignal): Session | undefined => {
  const {composer, engine, notNow} = options;
  const editor = openEditor(composer, signal);
  if (!editor) return;
  const underline = createUnderline(composer, lookOf(composer), signal, options.settings().underline);
  const announce = createAnnouncer(composer, signal);
  let text = editor.text();
  let found: Hint[] = [];
  let hints: Hint[] = [];
  let rects = new Map<Hint, DOMRect[]>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const rectsOf = (hint: Hint): DOMRect[] => {
    let known = rects.get(hint);
    if (!known) {
      known = editor.rects(hint.span);
      rects.set(hint, known);
    }
    return known;
  };
  const show = () => {
    const before = hints.length;
    hints = wanted(found, options.settings(), notNow);
    rects = new Map();
    underline.draw(
      hints.map(hint => ({severity: hint.severity, range: editor.range(hint.span), rects: () => rectsOf(hint)})),
    );
    if (hints.length === before) return;
    options.counted(hints.length);
    if (hints.length === 0) announce('');
    else
      announce(
        `${hints.length === 1 ? 'One gentle hint' : `${hints.length} gentle hints`}. ${SHORTCUT_NAME} opens the card.`,
      );
  };
  const look = () => {
    if (signal.aborted) return;
    if (editor.isComposing()) return later();
    text = editor.text();
    found = keep(found, lintDraft(engine.lint, text, editor.selection()?.start ?? text.length, options.settings()));
    show();
    card.hintsChanged();
  };
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(look, PAUSE_MS);
  };
  const aside = (hint: Hint) => {
    notNow.add(wordingOf(hint));
    show();
  };

  const card = createSessionCard(
    {
      editor,
      engine,
      settings: options.settings,
      hints: () => hints,
      rects: rectsOf,
      notNow: aside,
      quietWording: options.quietWording,
      siteOff: options.siteOff,
      readMore: options.readMore,
    },
    signal,
  );

  editor.onChange(next => {
    const edit = difference(text, next);
    text = next;
    if (next.trim() === '') notNow.clear();
    if (edit) found = remap(found, edit);
    show();
    card.draftChanged();
    later();
  }, signal);

  follow(
    composer,
    () => {
      if (!composer.isConnected) return options.gone();
      rects = new Map();
      underline.place();
      card.follow();
    },
    signal,
  );

  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(timer);
      if (hints.length > 0) options.counted(0);
    },
    {once: true},
  );
  later();

  return {
    composer,
    host: card.host,
    views: () => hints.map(hint => viewOf(engine, text, hint)),
    settingsChanged: look,
  };
};

/** The hints of a composer that has no session now, as the popup shows them. */
export const draftViews = (
  composer: HTMLElement,
  engine: Engine,
  settings: Settings,
  notNow: ReadonlySet<string>,
): HintView[] => {
  const reading = new AbortController();
  const text = openEditor(composer, reading.signal)?.text() ?? '';
  reading.abort();
  return wanted(lintDraft(engine.lint, text, text.length, settings), settings, notNow).map(hint =>
    viewOf(engine, text, hint),
  );
};

/** A hint as the popup shows it. */
const viewOf = (engine: Engine, text: string, hint: Hint): HintView => ({
  hint,
  quote: text.slice(hint.span.start, hint.span.end),
  alternatives: engine.alternatives(text, hint),
});

/** Hints that are the same as before keep being the same objects, so that an open card stays with its hint. */
const keep = (before: readonly Hint[], now: readonly Hint[]): Hint[] =>
  now.map(
    hint =>
      before.find(
        old =>
          old.rule === hint.rule &&
          old.span.start === hint.span.start &&
          old.span.end === hint.span.end &&
          old.severity === hint.severity,
      ) ?? hint,
  );
