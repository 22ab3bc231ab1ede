import type {Locator, Page} from '@playwright/test';
import {until} from '../../tools/browser/tree.ts';
import {readPng} from './picture.ts';

// Dots end before their words do, by up to one gap; pixels are whole.
const ACROSS_PX = 4;
const BELOW_PX = 6;

export type Box = {x: number; y: number; width: number; height: number};

/** The box around everything teal in a picture of `clip`, in viewport pixels; `undefined` when nothing is. */
export const tealIn = (png: Uint8Array, clip: Box): Box | undefined => {
  const {width, height, channels, data} = readPng(Buffer.from(png));
  let [left, top, right, bottom] = [width, height, -1, -1];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * channels;
      const [red, green, blue] = [data[at]!, data[at + 1]!, data[at + 2]!];
      if (green - red < 30 || blue - red < 25) continue;
      [left, top, right, bottom] = [
        Math.min(left, x),
        Math.min(top, y),
        Math.max(right, x + 1),
        Math.max(bottom, y + 1),
      ];
    }
  }
  if (right < 0) return;
  return {x: clip.x + left, y: clip.y + top, width: right - left, height: bottom - top};
};

/** What a person sees as the underline inside an element: the demo has no teal of its own. */
export const underlineIn = async (page: Page, element: Locator): Promise<Box | undefined> => {
  const clip = (await element.boundingBox())!;
  return tealIn(await page.screenshot({clip}), clip);
};

/** Resolves when the element shows no underline. */
export const noUnderline = async (page: Page, element: Locator): Promise<void> => {
  await until('the underline to go', async () => !(await underlineIn(page, element)));
};

/** Where words stand in a box, measured without the extension: by the page's own layout. Runs in the page. */
export const measureWords = (box: HTMLElement, words: string): Box => {
  const range = document.createRange();
  const measure = (root: HTMLElement) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = node.textContent!.indexOf(words);
      if (start < 0) continue;
      range.setStart(node, start);
      range.setEnd(node, start + words.length);
      const {x, y, width, height} = range.getBoundingClientRect();
      return {x, y, width, height};
    }
    throw new Error(`“${words}” is not in the box`);
  };
  if (!(box instanceof HTMLTextAreaElement)) return measure(box);
  // A field's words have no place in the DOM: lay out the same words in a box of the same looks on top of it.
  const twin = document.createElement('div');
  const style = getComputedStyle(box);
  for (const name of [
    'font',
    'letter-spacing',
    'line-height',
    'padding',
    'border',
    'text-align',
    'direction',
    'tab-size',
  ]) {
    twin.style.setProperty(name, style.getPropertyValue(name));
  }
  const at = box.getBoundingClientRect();
  Object.assign(twin.style, {
    position: 'fixed',
    visibility: 'hidden',
    boxSizing: 'border-box',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'break-word',
    left: `${at.left}px`,
    top: `${at.top - box.scrollTop}px`,
    width: `${at.width}px`,
  });
  twin.textContent = box.value;
  document.body.append(twin);
  const measured = measure(twin);
  twin.remove();
  return measured;
};

/** Where words stand in a box, in viewport pixels. */
export const wordsBox = (element: Locator, words: string): Promise<Box> =>
  element.evaluate(measureWords as (box: HTMLElement | SVGElement, words: string) => Box, words);

/** Whether a line runs under these words and no others. */
export const isUnder = (line: Box, words: Box): boolean =>
  Math.abs(line.x - words.x) <= ACROSS_PX &&
  Math.abs(line.x + line.width - words.x - words.width) <= ACROSS_PX &&
  Math.abs(line.y + line.height - words.y - words.height) <= BELOW_PX &&
  line.height <= BELOW_PX;

/** Resolves when exactly these words of the box are underlined. */
export const underlined = async (page: Page, element: Locator, words: string): Promise<void> => {
  let seen: Box | undefined;
  let expected: Box | undefined;
  await until(`an underline under “${words}”`, async () => {
    [seen, expected] = [await underlineIn(page, element), await wordsBox(element, words)];
    return seen && isUnder(seen, expected);
  }).catch(error => {
    throw new Error(
      `${(error as Error).message}: seen ${JSON.stringify(seen)}, the words are at ${JSON.stringify(expected)}`,
    );
  });
};
