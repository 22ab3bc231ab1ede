import {type Severity, severities} from '../engine/hint.ts';
import {createHost} from './host.ts';
import type {Look} from './look.ts';
import {palette, underlineColor, weight} from './palette.ts';

/** Words to underline: their place in the page's DOM if they have one, and their rectangles in viewport pixels. */
export type Mark = {severity: Severity; range: Range | undefined; rects: () => DOMRect[]};

export type Underline = {
  /** Underlines these words and no others. */
  draw(marks: readonly Mark[]): void;
  /** Draws again where the words are now: after a scroll or a resize. */
  place(): void;
};

/** How the line is drawn; its weight says the severity. */
export type Line = 'dotted' | 'dashed' | 'solid';

const NAME = 'softstart';

/** Underlines words in one composer. It never touches the composer's own DOM, and the signal takes all of it away. */
export const createUnderline = (
  composer: HTMLElement,
  look: Look,
  signal: AbortSignal,
  line: Line = 'dotted',
): Underline => {
  const lines = createLines(composer, look, signal, line);
  const highlight = createHighlight(composer, look, signal, line);
  let laid: readonly Mark[] = [];
  return {
    draw: marks => {
      const inDom = highlight ? marks.filter(mark => mark.range) : [];
      highlight?.(inDom);
      laid = marks.filter(mark => !inDom.includes(mark));
      lines(laid);
    },
    place: () => lines(laid),
  };
};

/** Lets the browser underline the words itself: the line then moves and scrolls with them. Not for native fields. */
const createHighlight = (composer: HTMLElement, look: Look, signal: AbortSignal, line: Line) => {
  const registry = typeof CSS === 'undefined' ? undefined : CSS.highlights;
  if (!registry || typeof Highlight === 'undefined') return;
  const css = severities
    .map(
      severity =>
        `::highlight(${NAME}-${severity}){text-decoration:underline ${line} ${weight[severity]}px ${underlineColor[look]};text-underline-offset:3px;text-decoration-skip-ink:none}`,
    )
    .join('');
  addStyle(composer, css, signal);
  const clear = () => {
    for (const severity of severities) registry.delete(`${NAME}-${severity}`);
  };
  signal.addEventListener('abort', clear, {once: true});
  return (marks: readonly Mark[]) => {
    clear();
    for (const severity of severities) {
      const ranges = marks.filter(mark => mark.severity === severity).map(mark => mark.range!);
      if (ranges.length > 0) registry.set(`${NAME}-${severity}`, new Highlight(...ranges));
    }
  };
};

const addStyle = (composer: HTMLElement, css: string, signal: AbortSignal): void => {
  const root = composer.getRootNode() as Document | ShadowRoot;
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    signal.addEventListener(
      'abort',
      () => (root.adoptedStyleSheets = root.adoptedStyleSheets.filter(other => other !== sheet)),
      {once: true},
    );
  } catch {
    // Firefox does not let an extension's sheet be adopted by the page.
    const style = composer.ownerDocument.createElement('style');
    style.textContent = css;
    ('head' in root ? (root.head ?? root.documentElement) : root).append(style);
    signal.addEventListener('abort', () => style.remove(), {once: true});
  }
};

/** Dotted lines laid over the words: the only way for native fields. */
const createLines = (composer: HTMLElement, look: Look, signal: AbortSignal, line: Line) => {
  let host: ReturnType<typeof createHost> | undefined;
  const css = `
    i{position:fixed;box-sizing:border-box;height:0;border-bottom:2px ${line} ${underlineColor[look]}}
    @media (forced-colors:active){i{border-color:${look === 'dark' ? 'CanvasText' : palette.light.ink}}}`;
  return (marks: readonly Mark[]) => {
    if (signal.aborted || (marks.length === 0 && !host)) return;
    host ??= createHost(
      composer,
      'position:fixed;inset:0;pointer-events:none;z-index:2147483646;contain:layout style;',
      css,
      signal,
    );
    host.attach();
    // Where the page has made our box something else than the viewport (a transformed root), measure from it.
    const origin = host.element.getBoundingClientRect();
    const drawn = marks.flatMap(({severity, rects}) => rects().map(rect => ({rect, size: weight[severity]})));
    const old = [...host.root.querySelectorAll('i')];
    drawn.forEach(({rect, size}, index) => {
      const line = old[index] ?? host!.root.appendChild(composer.ownerDocument.createElement('i'));
      line.style.left = `${rect.left - origin.left}px`;
      line.style.top = `${rect.bottom - origin.top}px`;
      line.style.width = `${rect.width}px`;
      line.style.borderBottomWidth = `${size}px`;
    });
    for (const line of old.slice(drawn.length)) line.remove();
  };
};
