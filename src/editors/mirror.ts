import type {Span} from '../engine/span.ts';

// Everything that decides where a word stands in a field.
const COPIED = [
  'direction',
  'font-family',
  'font-size',
  'font-size-adjust',
  'font-stretch',
  'font-style',
  'font-variant',
  'font-weight',
  'font-feature-settings',
  'font-variation-settings',
  'font-kerning',
  'hyphens',
  'letter-spacing',
  'line-break',
  'line-height',
  'overflow-wrap',
  'padding-top',
  'padding-right',
  'padding-bottom',
  'padding-left',
  'tab-size',
  'text-align',
  'text-indent',
  'text-rendering',
  'text-transform',
  'unicode-bidi',
  'word-break',
  'word-spacing',
  'writing-mode',
  '-moz-tab-size',
];

/** The same text laid out a second time, out of sight and out of the page's reach, to learn where a field's words stand. */
export type Mirror = {
  /** Rectangles of the span in viewport pixels, cut to the part of the field that shows. */
  rects(span: Span): DOMRect[];
};

/** A mirror of a field. Nothing is built before the first question; the signal takes it out of the page. */
export const createMirror = (field: HTMLTextAreaElement | HTMLInputElement, signal: AbortSignal): Mirror => {
  let host: HTMLElement | undefined;
  let copy: HTMLElement | undefined;
  let laid: Text | undefined;
  signal.addEventListener('abort', () => host?.remove(), {once: true});

  const build = (): HTMLElement => {
    const {ownerDocument: page} = field;
    if (!host || !copy) {
      host = page.createElement('div');
      host.setAttribute('aria-hidden', 'true');
      host.style.cssText =
        'all:initial;position:fixed;top:0;left:0;width:0;height:0;overflow:hidden;visibility:hidden;pointer-events:none;contain:strict;';
      copy = page.createElement('div');
      host.attachShadow({mode: 'closed'}).append(copy);
    }
    // A page that clears what it does not know gets it back only when it is needed again.
    if (!host.isConnected) page.documentElement.append(host);
    return copy;
  };

  const layOut = (): Text => {
    const element = build();
    const style = getComputedStyle(field);
    const oneLine = field.localName === 'input';
    element.style.cssText =
      'all:initial;display:block;position:absolute;top:0;left:0;box-sizing:border-box;border:0;margin:0;';
    for (const name of COPIED) element.style.setProperty(name, style.getPropertyValue(name));
    element.style.whiteSpace = oneLine
      ? 'pre'
      : style.whiteSpace.startsWith('pre') || style.whiteSpace === 'break-spaces'
        ? style.whiteSpace
        : 'pre-wrap';
    // clientWidth leaves out the scroll bar, as the field's own lines do; the fraction it rounds away is given back.
    const bar = Math.round(
      field.offsetWidth - field.clientWidth - parseFloat(style.borderLeftWidth) - parseFloat(style.borderRightWidth),
    );
    const width = parseFloat(style.width);
    const outer =
      style.boxSizing === 'border-box'
        ? width - parseFloat(style.borderLeftWidth) - parseFloat(style.borderRightWidth)
        : width + parseFloat(style.paddingLeft) + parseFloat(style.paddingRight);
    element.style.width = oneLine
      ? 'max-content'
      : `${(Number.isFinite(outer) ? outer : field.clientWidth + bar) - Math.max(0, bar)}px`;
    const node = (element.firstChild as Text | null) ?? element.appendChild(field.ownerDocument.createTextNode(''));
    if (node.data !== field.value) node.data = field.value;
    // Many questions come at once; the field's layout is the same for all of them.
    laid = node;
    queueMicrotask(() => (laid = undefined));
    return node;
  };

  return {
    rects: span => {
      if (!field.isConnected || span.start >= span.end) return [];
      const node = laid ?? layOut();
      if (span.end > node.data.length) return [];
      const box = field.getBoundingClientRect();
      if (box.width === 0 || box.height === 0) return [];
      // A field inside a scaled parent: its own pixels are not the viewport's.
      const scaleX = field.offsetWidth ? box.width / field.offsetWidth : 1;
      const scaleY = field.offsetHeight ? box.height / field.offsetHeight : 1;
      const origin = copy!.getBoundingClientRect();
      const left = box.left + (field.clientLeft - field.scrollLeft) * scaleX;
      // A one-line field centres its text in its height.
      const spare = field.localName === 'input' ? Math.max(0, (field.clientHeight - origin.height) / 2) : 0;
      const top = box.top + (field.clientTop - field.scrollTop + spare) * scaleY;
      const inner = new DOMRect(
        box.left + field.clientLeft * scaleX,
        box.top + field.clientTop * scaleY,
        field.clientWidth * scaleX,
        field.clientHeight * scaleY,
      );
      const range = field.ownerDocument.createRange();
      range.setStart(node, span.start);
      range.setEnd(node, span.end);
      return [...range.getClientRects()]
        .map(
          rect =>
            new DOMRect(
              left + (rect.left - origin.left) * scaleX,
              top + (rect.top - origin.top) * scaleY,
              rect.width * scaleX,
              rect.height * scaleY,
            ),
        )
        .map(rect => cut(rect, inner))
        .filter(rect => rect.width > 0.5 && rect.height > 1);
    },
  };
};

/** The part of a rectangle inside another; of no width or height when there is none. */
export const cut = (rect: DOMRect, box: DOMRect): DOMRect => {
  const left = Math.max(rect.left, box.left);
  const top = Math.max(rect.top, box.top);
  return new DOMRect(
    left,
    top,
    Math.max(0, Math.min(rect.right, box.right) - left),
    Math.max(0, Math.min(rect.bottom, box.bottom) - top),
  );
};
