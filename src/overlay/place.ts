/** A rectangle in viewport pixels. */
export type Box = {left: number; top: number; right: number; bottom: number};
export type Size = {width: number; height: number};
/** Where a card goes, in viewport pixels. `maxHeight` is there when it has to scroll to fit. */
export type Placement = {left: number; top: number; maxHeight: number; side: 'above' | 'below' | 'left' | 'right'};

/** Distance to the words and to the edges of the viewport, in pixels. */
export const GAP = 8;
/** How far above the words the card may go to leave the whole composer free, in pixels. */
const REACH = 160;

/**
 * Where the card goes: never over the hint's own words, and beside the rest of the composer's row (what is written, the
 * send button) where there is room. Messengers write at the bottom of the window, so above is tried first.
 */
export const place = (words: Box, composer: Box, card: Size, viewport: Size): Placement => {
  const clamp = (value: number, least: number, most: number) => Math.max(least, Math.min(value, most));
  const left = clamp(words.left - GAP, GAP, Math.max(GAP, viewport.width - card.width - GAP));
  const above = (bottom: number): Placement => ({
    left,
    top: bottom - card.height,
    maxHeight: card.height,
    side: 'above',
  });
  const below = (top: number): Placement => ({left, top, maxHeight: card.height, side: 'below'});
  const fits = ({top}: Placement) => top >= GAP && top + card.height <= viewport.height - GAP;

  const wishes: Placement[] = [];
  const over = Math.min(composer.top, words.top);
  const under = Math.max(composer.bottom, words.bottom);
  if (words.top - over <= REACH) wishes.push(above(over - GAP));
  if (under - words.bottom <= REACH) wishes.push(below(under + GAP));
  wishes.push(above(words.top - GAP), below(words.bottom + GAP));
  const found = wishes.find(fits);
  if (found) return found;

  // No room over or under the words: beside them, if they leave any.
  const top = clamp(words.top, GAP, Math.max(GAP, viewport.height - card.height - GAP));
  const tall = Math.min(card.height, viewport.height - 2 * GAP);
  if (words.right + GAP + card.width <= viewport.width - GAP)
    return {left: words.right + GAP, top, maxHeight: tall, side: 'right'};
  if (words.left - GAP - card.width >= GAP)
    return {left: words.left - GAP - card.width, top, maxHeight: tall, side: 'left'};

  // The larger side, and the card scrolls.
  const roomAbove = words.top - 2 * GAP;
  const roomBelow = viewport.height - words.bottom - 2 * GAP;
  if (roomAbove >= roomBelow) {
    const height = clamp(roomAbove, 0, card.height);
    return {left, top: words.top - GAP - height, maxHeight: height, side: 'above'};
  }
  return {left, top: words.bottom + GAP, maxHeight: clamp(roomBelow, 0, card.height), side: 'below'};
};

/** The smallest box around all the rectangles; `undefined` when there are none. */
export const around = (boxes: readonly Box[]): Box | undefined =>
  boxes.length === 0
    ? undefined
    : {
        left: Math.min(...boxes.map(box => box.left)),
        top: Math.min(...boxes.map(box => box.top)),
        right: Math.max(...boxes.map(box => box.right)),
        bottom: Math.max(...boxes.map(box => box.bottom)),
      };

/** Whether a point is on one of the rectangles, give or take `slack` pixels. */
export const isOn = (boxes: readonly Box[], x: number, y: number, slack = 0): boolean =>
  boxes.some(
    ({left, top, right, bottom}) => x >= left - slack && x <= right + slack && y >= top - slack && y <= bottom + slack,
  );
