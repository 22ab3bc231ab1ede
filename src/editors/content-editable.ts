import type {Span} from '../engine/span.ts';
import {watchComposition} from './composition.ts';
import type {Editor} from './editor.ts';
import {cut} from './mirror.ts';
import {replaceInModel} from './model-editor.ts';
import {createTextMap, type TextMap} from './text-map.ts';
import {type Wait, wait} from './wait.ts';

type Selecting = {getSelection?: () => Selection | null};

/** A contenteditable element as an Editor, whether the page keeps its own model behind it or not. */
export const createContentEditable = (element: HTMLElement, signal: AbortSignal, pause: Wait = wait): Editor => {
  const page = element.ownerDocument;
  const isComposing = watchComposition(element, signal);
  let map: TextMap | undefined;

  // The map is kept until the DOM changes. Records not delivered yet are taken here, so that it is never stale.
  const observer = new MutationObserver(() => (map = undefined));
  observer.observe(element, {
    characterData: true,
    childList: true,
    subtree: true,
    attributeFilter: ['contenteditable', 'alt'],
  });
  signal.addEventListener('abort', () => observer.disconnect(), {once: true});
  const read = (): TextMap => {
    if (signal.aborted || observer.takeRecords().length > 0) map = undefined;
    map ??= createTextMap(element);
    return map;
  };

  // In a shadow root Chromium answers on the root, Firefox on the document.
  const selection = (): Selection | null => {
    const root = element.getRootNode() as Selecting;
    return (root.getSelection ? root.getSelection() : null) ?? page.getSelection();
  };
  const range = ({start, end}: Span): Range => {
    const {place} = read();
    const collapsed = start === end;
    const from = place(start, collapsed ? 'end' : 'start');
    const to = collapsed ? from : place(end, 'end');
    const made = page.createRange();
    made.setStart(from.node, from.offset);
    made.setEnd(to.node, to.offset);
    return made;
  };
  const select = (span: Span) => {
    element.focus({preventScroll: true});
    const {startContainer, startOffset, endContainer, endOffset} = range(span);
    selection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
  };
  const isFocused = () => (element.getRootNode() as Document | ShadowRoot).activeElement === element;

  return {
    element,
    text: () => read().text,
    onChange: (callback, until) => {
      const both = AbortSignal.any([signal, until]);
      let last = read().text;
      const look = () => {
        if (both.aborted || isComposing()) return;
        const {text} = read();
        if (text === last) return;
        last = text;
        callback(text);
      };
      const watcher = new MutationObserver(look);
      watcher.observe(element, {characterData: true, childList: true, subtree: true});
      both.addEventListener('abort', () => watcher.disconnect(), {once: true});
      for (const type of ['input', 'compositionend'])
        element.addEventListener(type, look, {signal: both, passive: true});
    },
    isComposing,
    selection: () => {
      const now = selection();
      if (!isFocused() || !now?.anchorNode || !now.focusNode || !element.contains(now.anchorNode)) return;
      const {offset} = read();
      const anchor = offset({node: now.anchorNode, offset: now.anchorOffset});
      const focus = offset({node: now.focusNode, offset: now.focusOffset});
      return {start: Math.min(anchor, focus), end: Math.max(anchor, focus)};
    },
    select,
    rects: span => {
      if (!element.isConnected || span.start >= span.end || span.end > read().text.length) return [];
      const seen = element.getBoundingClientRect();
      return [...range(span).getClientRects()]
        .map(rect => cut(rect as DOMRect, seen))
        .filter(rect => rect.width > 0.5 && rect.height > 1);
    },
    range,
    apply: (edit, expected) =>
      replaceInModel(
        {element, isComposing, isFocused, range, select, text: () => read().text, atoms: () => read().atoms},
        edit,
        expected,
        pause,
      ),
  };
};
