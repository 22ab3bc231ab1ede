import {difference} from '../engine/remap.ts';
import {applyEdit, type Edit, type Span} from '../engine/span.ts';
import {watchComposition} from './composition.ts';
import type {Editor, Outcome} from './editor.ts';
import {createMirror} from './mirror.ts';
import {SELECTION_MS, settle, type Wait, wait} from './wait.ts';

/** When to look for a field that its page has emptied, in milliseconds after Enter or a click. */
const SENDING_MS = [0, 60, 250, 1000, 3000];

/** A textarea (or a text input) as an Editor. Its text is its `value`, so offsets need no translation. */
export const createNativeField = (
  field: HTMLTextAreaElement | HTMLInputElement,
  signal: AbortSignal,
  pause: Wait = wait,
): Editor => {
  const isComposing = watchComposition(field, signal);
  const mirror = createMirror(field, signal);

  const hasFocus = () => (field.getRootNode() as Document | ShadowRoot).activeElement === field;

  const takeBack = async (expected: string) => {
    if (field.value !== expected) document.execCommand('undo');
    if (await settle(() => field.value === expected, pause)) return;
    // The page wrote over what was typed, and undo went with it: put the words back as if typed.
    const edit = difference(field.value, expected);
    if (!edit) return;
    field.setSelectionRange(edit.span.start, edit.span.end);
    document.execCommand(edit.text ? 'insertText' : 'delete', false, edit.text);
  };

  const replace = async (edit: Edit, expected: string): Promise<Outcome> => {
    if (isComposing()) return 'composing';
    if (!field.isConnected || field.readOnly || field.disabled) return 'refused';
    if (field.value !== expected) return 'changed';
    field.focus({preventScroll: true});
    field.setSelectionRange(edit.span.start, edit.span.end);
    await pause(SELECTION_MS);
    if (isComposing()) return 'composing';
    if (field.value !== expected) return 'changed';
    if (!hasFocus()) return 'refused';
    // Some pages move the selection when the focus comes back.
    if (field.selectionStart !== edit.span.start || field.selectionEnd !== edit.span.end) {
      field.setSelectionRange(edit.span.start, edit.span.end);
    }
    const wanted = applyEdit(expected, edit);
    // The only way that keeps the field's own undo; assigning `value` or setRangeText lose it.
    document.execCommand(edit.text ? 'insertText' : 'delete', false, edit.text);
    if (await settle(() => field.value === wanted, pause)) return 'applied';
    await takeBack(expected);
    return 'refused';
  };

  return {
    element: field,
    text: () => field.value,
    onChange: (callback, until) => {
      let last = field.value;
      const look = () => {
        if (isComposing() || field.value === last) return;
        last = field.value;
        callback(last);
      };
      const options = {signal: AbortSignal.any([signal, until]), passive: true};
      for (const type of ['input', 'change', 'compositionend', 'keyup', 'selectionchange']) {
        field.addEventListener(type, look, options);
      }
      // A page that sends empties the field without an event, at once or when its server has answered.
      let timers: ReturnType<typeof setTimeout>[] = [];
      const lookOften = () => {
        for (const timer of timers) clearTimeout(timer);
        timers = SENDING_MS.map(delay => setTimeout(look, delay));
      };
      const onKey = (event: Event) => {
        if ((event as KeyboardEvent).key === 'Enter') lookOften();
      };
      field.addEventListener('keydown', onKey, options);
      field.ownerDocument.addEventListener('click', lookOften, {...options, capture: true});
      options.signal.addEventListener('abort', () => timers.forEach(clearTimeout), {once: true});
    },
    isComposing,
    selection: () =>
      hasFocus() && field.selectionStart !== null ? {start: field.selectionStart, end: field.selectionEnd!} : undefined,
    select: ({start, end}: Span) => {
      field.focus({preventScroll: true});
      field.setSelectionRange(start, end);
    },
    rects: span => mirror.rects(span),
    range: () => undefined,
    apply: replace,
  };
};
