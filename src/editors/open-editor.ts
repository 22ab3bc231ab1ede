import {createContentEditable} from './content-editable.ts';
import type {Editor} from './editor.ts';
import {createNativeField} from './native-field.ts';

/** The Editor for a box of a page; `undefined` for what is neither a field nor editable. It lives until the signal aborts. */
export const openEditor = (element: Element, signal: AbortSignal): Editor | undefined => {
  // By name and not by instanceof: the element may come from another realm than ours.
  if (element.localName === 'textarea' || element.localName === 'input') {
    return createNativeField(element as HTMLTextAreaElement, signal);
  }
  return (element as HTMLElement).isContentEditable ? createContentEditable(element as HTMLElement, signal) : undefined;
};
