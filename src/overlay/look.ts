/** Whether the page around the composer is light or dark, whatever the system says. */
export type Look = 'light' | 'dark';

type Rgba = {red: number; green: number; blue: number; alpha: number};

const parse = (color: string): Rgba | undefined => {
  const numbers = color
    .match(/^rgba?\(([^)]+)\)/)?.[1]
    ?.split(/[\s,/]+/)
    .filter(Boolean)
    .map(part => Number.parseFloat(part) * (part.endsWith('%') ? 0.01 : 1));
  if (!numbers || numbers.length < 3 || numbers.some(Number.isNaN)) return;
  return {red: numbers[0]!, green: numbers[1]!, blue: numbers[2]!, alpha: numbers[3] ?? 1};
};

/** Relative luminance from 0 (black) to 1 (white), as WCAG 2 counts it. */
export const luminance = (color: string): number | undefined => {
  const rgba = parse(color);
  if (!rgba) return;
  const part = (value: number) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * part(rgba.red) + 0.7152 * part(rgba.green) + 0.0722 * part(rgba.blue);
};

/** The colour behind the composer decides; where pictures or nothing are behind it, the colour of its words does. */
export const lookOf = (composer: HTMLElement): Look => {
  for (let at: Element | null = composer; at; ) {
    const {backgroundColor} = getComputedStyle(at);
    const behind = luminance(backgroundColor);
    if (behind !== undefined && (parse(backgroundColor)?.alpha ?? 0) > 0.5) return behind < 0.3 ? 'dark' : 'light';
    const root: Node = at.getRootNode();
    at = at.parentElement ?? ('host' in root ? (root as ShadowRoot).host : null);
  }
  const ink = luminance(getComputedStyle(composer).color);
  return ink !== undefined && ink > 0.5 ? 'dark' : 'light';
};
