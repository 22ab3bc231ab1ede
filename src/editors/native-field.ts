import {applyEdit, type Edit, type Span} from '../engine/span.ts';
import {watchComposition} from './composition.ts';
import type {Editor, Outcome} from './editor.ts';
import {createMirror} from './mirror.ts';
import {SELECTION_MS, settle, type Wait, wait} from './wait.ts';

/** A textarea (or a text input) as an Editor. Its text is its `value`, so offsets need no translation. */
export const createNativeField = (
  field: HTMLTextAreaElement | HTMLInputElement,
  signal: AbortSignal,
  pause: Wait = wait,
): Editor => {
  const isComposing = watchComposition(field, signal);
  const mirror = createMirror(field, signal);

  const hasFocus = () => (field.getRootNode() as Document | ShadowRoot).activeElement === field;

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
    if (field.value !== expected) document.execCommand('undo');
    await settle(() => field.value === expected, pause);
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
      // A page that sends empties the field without an event; a new selection is the sign that browsers give then.
      field.ownerDocument.addEventListener('selectionchange', look, options);
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
