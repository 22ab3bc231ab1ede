import fc from 'fast-check';
import {expect, test} from 'vitest';
import {type Box, GAP, place} from '../../src/overlay/place.ts';

const viewport = {width: 900, height: 700};
const card = {width: 380, height: 240};
const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

test('above a composer at the bottom of the window, the send button stays free', () => {
  const composer = {left: 260, top: 610, right: 790, bottom: 680};
  const spot = place({left: 320, top: 622, right: 450, bottom: 640}, composer, card, viewport);
  expect(spot).toEqual({left: 312, top: 610 - GAP - 240, maxHeight: 240, side: 'above'});
});

test('below a composer at the top', () => {
  const spot = place(
    {left: 20, top: 30, right: 90, bottom: 50},
    {left: 0, top: 20, right: 500, bottom: 60},
    card,
    viewport,
  );
  expect(spot).toMatchObject({side: 'below', top: 60 + GAP});
});

test('near the words in a tall composer', () => {
  const spot = place(
    {left: 20, top: 400, right: 90, bottom: 420},
    {left: 0, top: 20, right: 800, bottom: 690},
    card,
    viewport,
  );
  expect(spot).toMatchObject({side: 'above', top: 400 - GAP - 240});
});

test('beside the words when there is no room over or under them', () => {
  const low = {width: 900, height: 300};
  const spot = place(
    {left: 20, top: 140, right: 90, bottom: 160},
    {left: 0, top: 100, right: 800, bottom: 200},
    card,
    low,
  );
  expect(spot).toMatchObject({side: 'right', left: 90 + GAP});
});

test('never over the words, always in the window', () => {
  const size = fc.integer({min: 10, max: 400});
  fc.assert(
    fc.property(
      fc.integer({min: 0, max: 880}),
      fc.integer({min: 0, max: 680}),
      size,
      fc.integer({min: 10, max: 60}),
      size,
      size,
      (left, top, width, height, cardWidth, cardHeight) => {
        const words = {left, top, right: Math.min(900, left + width), bottom: Math.min(700, top + height)};
        const composer = {
          left: Math.max(0, left - 30),
          top: Math.max(0, top - 20),
          right: 890,
          bottom: Math.min(700, top + 90),
        };
        const spot = place(words, composer, {width: cardWidth, height: cardHeight}, viewport);
        const box = {
          left: spot.left,
          top: spot.top,
          right: spot.left + cardWidth,
          bottom: spot.top + Math.min(cardHeight, spot.maxHeight),
        };
        expect(overlap(box, words)).toBe(false);
        expect(box.left >= 0 && box.top >= 0 && box.right <= 900 && box.bottom <= 700).toBe(true);
      },
    ),
  );
});
