import type {Span} from '../engine/span.ts';

/** A place in the DOM, as a Range takes it. */
export type Place = {node: Node; offset: number};

/** Text shown by one stretch of the DOM: part of a text node, an atom that is kept whole, or an empty line (length 0). */
type Run = {start: number; length: number; node: Node; from: number; atom?: Element};

/** An editable element read as plain text, with the way back from UTF-16 offsets to places in the DOM. */
export type TextMap = {
  text: string;
  /** Spans of chips, emoji pictures and the like: an edit never reaches into one. */
  atoms: Span[];
  /** Where an offset lies; at a border between two runs `side` chooses the earlier (`end`) or the later (`start`) one. */
  place(offset: number, side: 'start' | 'end'): Place;
  /** The offset nearest to a place in the DOM. */
  offset(place: Place): number;
};

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER LI MAIN NAV OL P PRE SECTION TABLE TR UL'.split(
    ' ',
  ),
);
// Placed in the box by editors and never part of the draft.
const NOT_DRAFT = '[data-slate-placeholder], .ql-ui, .ql-clipboard, .ProseMirror-separator, [data-lexical-placeholder]';
const OBJECT = '\uFFFC';
// Editors prop up empty lines and cursors with these; people do not type them.
const isProp = (char: string): boolean => char === '\uFEFF' || char === '\u200B';

const isAtom = (element: Element): boolean =>
  element.tagName === 'IMG' ||
  element.tagName === 'VIDEO' ||
  element.tagName === 'SVG' ||
  element.tagName === 'svg' ||
  element.getAttribute('contenteditable') === 'false';

const atomText = (element: Element): string => {
  const said =
    element.getAttribute('alt') ?? element.querySelector('img[alt]')?.getAttribute('alt') ?? element.textContent;
  return said?.replace(/[\uFEFF\u200B]/g, '').replace(/\u00A0/g, ' ') || OBJECT;
};

const keepsLineBreaks = (text: Text): boolean => {
  const element = text.parentElement;
  if (!element) return true;
  const {whiteSpace} = getComputedStyle(element);
  return whiteSpace.startsWith('pre') || whiteSpace === 'break-spaces';
};

/** Reads an editable element. Linear in its size; hold it only until the element changes. */
export const createTextMap = (root: Element): TextMap => {
  const runs: Run[] = [];
  let text = '';
  // A line break that counts only if something follows it: the last <br> of a block shows nothing.
  let pending = false;
  let lineOpen = false;

  const flush = () => {
    if (!pending) return;
    text += '\n';
    pending = false;
    lineOpen = false;
  };
  const breakLine = (node: Node, from: number) => {
    flush();
    runs.push({start: text.length, length: 0, node, from});
    pending = true;
    lineOpen = true;
  };
  const addText = (node: Text) => {
    const {data} = node;
    const broken = data.includes('\n');
    const pre = broken && keepsLineBreaks(node);
    if (broken && !pre && data.trim() === '') return; // the source's own indentation
    for (let from = 0; from < data.length; ) {
      const char = data[from]!;
      if (isProp(char)) {
        if (data.length === 1) {
          flush();
          runs.push({start: text.length, length: 0, node, from: 1});
          lineOpen = true;
        }
        from++;
        continue;
      }
      if (pre && char === '\n') {
        breakLine(node, from++);
        continue;
      }
      let to = from + 1;
      while (to < data.length && !isProp(data[to]!) && !(pre && data[to] === '\n')) to++;
      flush();
      runs.push({start: text.length, length: to - from, node, from});
      // Same length as the DOM's own text, so that offsets stay true.
      text += data.slice(from, to).replace(/[\u00A0\n\t\r]/g, ' ');
      lineOpen = true;
      from = to;
    }
  };
  const visit = (parent: Node) => {
    let index = 0;
    for (let node = parent.firstChild; node; node = node.nextSibling, index++) {
      if (node.nodeType === Node.TEXT_NODE) addText(node as Text);
      if (node.nodeType !== Node.ELEMENT_NODE) continue;
      const element = node as Element;
      if (element.matches(NOT_DRAFT)) continue;
      if (element.tagName === 'BR') {
        breakLine(parent, index);
        continue;
      }
      if (isAtom(element)) {
        flush();
        const said = atomText(element);
        runs.push({start: text.length, length: said.length, node: parent, from: index, atom: element});
        text += said;
        lineOpen = true;
        continue;
      }
      const block = BLOCKS.has(element.tagName);
      if (block && lineOpen) pending = true;
      visit(element);
      if (block && lineOpen) pending = true;
    }
  };
  visit(root);

  const placeIn = (run: Run, offset: number): Place => {
    if (!run.atom) return {node: run.node, offset: run.from + offset - run.start};
    return {node: run.node, offset: offset > run.start ? run.from + 1 : run.from};
  };

  return {
    text,
    atoms: runs.filter(run => run.atom).map(run => ({start: run.start, end: run.start + run.length})),
    place: (offset, side) => {
      let found: Run | undefined;
      for (const run of runs) {
        if (run.start > offset) break;
        if (offset > run.start + run.length) continue;
        found = run;
        if (side === 'end') break;
      }
      if (found) return placeIn(found, offset);
      return {node: root, offset: offset <= 0 ? 0 : root.childNodes.length};
    },
    offset: ({node, offset}) => {
      let last = 0;
      for (const run of runs) {
        if (run.node === node && !run.atom && offset <= run.from + run.length) {
          return run.start + Math.max(0, offset - run.from);
        }
        if (isAfter(run, node, offset)) return run.start;
        last = run.start + run.length;
      }
      return Math.min(last, text.length);
    },
  };
};

/** Whether a run begins at or after a place. */
const isAfter = (run: Run, node: Node, offset: number): boolean => {
  const child = node.nodeType === Node.TEXT_NODE ? undefined : node.childNodes[offset];
  const target =
    run.atom ?? (run.node.nodeType === Node.TEXT_NODE ? run.node : (run.node.childNodes[run.from] ?? run.node));
  if (child) {
    if (child === target || child.contains(target)) return true;
    return Boolean(child.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING);
  }
  if (node === target || node.contains(target)) return false;
  return Boolean(node.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING);
};
