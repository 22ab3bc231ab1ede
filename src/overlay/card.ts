import {moveFocus} from './card-keys.ts';
import {cardStyle} from './card-style.ts';
import {createHost} from './host.ts';
import type {Look} from './look.ts';
import {type Box, place} from './place.ts';

/** What a card shows about one hint. */
export type CardContent = {
  /** One calm sentence: how the words may land. */
  reason: string;
  /** The strategy's name in plain words, and the sentence. */
  alternatives: readonly {strategy: string; text: string}[];
};

/** What a person can ask of a card. Only events made by a person come here. */
export type CardActions = {
  use(index: number): void;
  copy(index: number): void;
  notNow(): void;
  quietWording(): void;
  siteOff(): void;
  readMore(): void;
  /** Escape, or the focus went elsewhere (`byKey` false). */
  close(byKey: boolean): void;
  /** The pointer came onto the card (true) or left it (false). */
  pointer(on: boolean): void;
};

/** Where the hint's words and their composer are now; `undefined` when the words cannot be seen. */
export type Anchor = () => {words: Box; composer: Box} | undefined;

export type Card = {
  /** The element in the page that has the focus when the card has it. */
  readonly host: HTMLElement;
  readonly isOpen: boolean;
  show(content: CardContent, look: Look, anchor: Anchor): void;
  hide(): void;
  /** Puts the focus on the first control, or on the Copy of one alternative. */
  focus(copyOf?: number): void;
  hasFocus(): boolean;
  /** Says how something went, in the card. With `offer`, that alternative keeps its controls in sight. */
  say(words: string, offer?: number): void;
  /** Moves along with the words; hides when they cannot be seen. */
  follow(): void;
  /** Takes a key pressed in the card. */
  key(event: KeyboardEvent): void;
};

// Whatever happens on the card is not for the page below it.
const OURS = [
  'keydown',
  'keyup',
  'keypress',
  'beforeinput',
  'input',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'touchstart',
  'touchend',
  'wheel',
  'copy',
  'paste',
  'cut',
];

/** The card of one composer, in the top layer. Not in the page until it is shown for the first time. */
export const createCard = (composer: HTMLElement, actions: CardActions, signal: AbortSignal): Card => {
  const page = composer.ownerDocument;
  const view = page.defaultView ?? window;
  const host = createHost(
    composer,
    'position:fixed;margin:0;border:0;padding:0;overflow:visible;background:none;z-index:2147483647;',
    cardStyle,
    signal,
  );
  host.element.setAttribute('popover', 'manual');
  let open = false;
  let anchor: Anchor | undefined;
  let card: HTMLElement | undefined;
  let rows: HTMLButtonElement[][] = [];
  let status: HTMLElement | undefined;

  for (const type of OURS) host.root.addEventListener(type, event => event.stopPropagation(), {signal});
  // The caret stays in the composer while somebody uses the mouse.
  host.root.addEventListener('mousedown', event => event.preventDefault(), {signal});
  host.element.addEventListener('pointerenter', () => actions.pointer(true), {signal});
  host.element.addEventListener('pointerleave', () => actions.pointer(false), {signal});
  host.element.addEventListener(
    'focusout',
    ({relatedTarget}) => {
      if (open && !relatedTarget && page.hasFocus() && !host.root.activeElement) actions.close(false);
      else if (open && relatedTarget && relatedTarget !== host.element) actions.close(false);
    },
    {signal},
  );

  const make = (tag: string, className: string, text = ''): HTMLElement => {
    const element = page.createElement(tag);
    if (className) element.className = className;
    element.textContent = text;
    return element;
  };
  const button = (className: string, text: string, pressed: () => void, describedBy?: string): HTMLButtonElement => {
    const element = make('button', className, text) as HTMLButtonElement;
    element.type = 'button';
    if (describedBy) element.setAttribute('aria-describedby', describedBy);
    // A page can make clicks, only a person can make trusted ones.
    element.addEventListener('click', event => event.isTrusted && pressed());
    return element;
  };

  const build = ({reason, alternatives}: CardContent, look: Look): HTMLElement => {
    const box = make('div', look === 'dark' ? 'card dark' : 'card');
    box.setAttribute('role', 'dialog');
    box.setAttribute('aria-labelledby', 'reason');
    box.lang = 'en';
    box.dir = 'auto';
    rows = [];
    if (alternatives.length > 0) {
      const list = make('ul', '');
      alternatives.forEach(({strategy, text}, index) => {
        const words = make('p', 'text', text);
        words.id = `alternative-${index}`;
        const row = [
          button('use', 'Use this', () => actions.use(index), words.id),
          button('copy', 'Copy', () => actions.copy(index), words.id),
        ];
        rows.push(row);
        const buttons = make('div', 'actions');
        buttons.append(...row);
        const head = make('div', 'head');
        head.append(make('p', 'strategy', strategy), buttons);
        const item = make('li', '');
        item.append(head, words);
        list.append(item);
      });
      box.append(list);
    }
    const why = make('p', 'reason');
    const sentence = make('span', '', reason);
    sentence.id = 'reason';
    const more = button('', 'Read more', actions.readMore);
    why.append(sentence, ' ', more);
    status = make('p', 'status');
    status.setAttribute('role', 'status');
    const choices = make('div', 'choices');
    const quiet = [
      button('', 'Not this time', actions.notNow),
      button('', 'Don’t hint this wording', actions.quietWording),
      button('', 'Off on this site', actions.siteOff),
    ];
    choices.append(...quiet);
    rows.push([more], quiet);
    box.append(why, status, choices);
    return box;
  };

  const hide = () => {
    if (!open) return;
    open = false;
    card?.remove();
    card = undefined;
    host.element.remove();
  };

  const lay = () => {
    const at = open ? anchor?.() : undefined;
    if (!card || !at) return hide();
    card.style.maxHeight = '';
    const {clientWidth: width, clientHeight} = page.documentElement;
    // Quirks mode: the root is as high as its content.
    const height = Math.min(clientHeight || view.innerHeight, view.innerHeight);
    const spot = place(at.words, at.composer, {width: card.offsetWidth, height: card.offsetHeight}, {width, height});
    host.element.style.inset = `${spot.top}px auto auto ${spot.left}px`;
    card.style.maxHeight = `${spot.maxHeight}px`;
  };

  return {
    host: host.element,
    get isOpen() {
      return open;
    },
    show: (content, look, next) => {
      if (signal.aborted) return;
      // The card before may have the focus; losing it to its successor is no reason to close.
      open = false;
      card?.remove();
      card = build(content, look);
      host.root.append(card);
      anchor = next;
      open = true;
      host.attach();
      // The page may have let our element go and taken it back: then it has left the top layer.
      if (!host.element.matches(':popover-open')) host.element.showPopover?.();
      lay();
    },
    hide,
    focus: copyOf => (copyOf === undefined ? rows[0]?.[0] : rows[copyOf]?.[1])?.focus({preventScroll: true}),
    hasFocus: () => open && host.root.activeElement !== null,
    say: (words, offer) => {
      if (!status || !card) return;
      status.textContent = words;
      card.querySelectorAll('li').forEach((item, index) => {
        item.classList.toggle('offered', index === offer);
      });
      lay();
    },
    follow: () => open && lay(),
    key: event => {
      if (event.key === 'Escape') {
        event.preventDefault();
        actions.close(true);
        return;
      }
      moveFocus(event, rows, host.root.activeElement);
    },
  };
};
