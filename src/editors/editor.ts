import type {Edit, Span} from '../engine/span.ts';

/** What came of asking an editor to apply an edit. Anything but `applied` means: the text is as it was. */
export type Outcome = 'applied' | 'changed' | 'composing' | 'refused';

/**
 * One text box of a page, read and written as plain text. Knows spans and edits only.
 * Offsets are UTF-16 offsets into `text()`.
 */
export type Editor = {
  /** The box itself, for focus and placing. */
  readonly element: HTMLElement;
  /** The draft as it is now, paragraphs joined by `\n`. */
  text(): string;
  /** Calls back after every change of the draft (never while an IME composes) until the signal aborts. */
  onChange(callback: (text: string) => void, signal: AbortSignal): void;
  /** Whether an input method is composing: nothing is shown anew then. */
  isComposing(): boolean;
  /** Caret or selection as a span, `undefined` when it is elsewhere. */
  selection(): Span | undefined;
  /** Puts the focus in the box with the caret or selection at the span. */
  select(span: Span): void;
  /** Rectangles of the span's words in viewport pixels, one a line; empty when not visible. */
  rects(span: Span): DOMRect[];
  /** The span's words in the page's own DOM, for painting over them; `undefined` for a native field. */
  range(span: Span): Range | undefined;
  /**
   * Replaces `edit.span` by `edit.text` if the draft is still `expected`; so that the site's model, undo and caret are
   * right, or not at all.
   */
  apply(edit: Edit, expected: string): Promise<Outcome>;
};
