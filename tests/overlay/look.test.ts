import {expect, test} from 'vitest';
import {luminance} from '../../src/overlay/look.ts';
import {palette} from '../../src/overlay/palette.ts';

const rgb = (hex: string) => `rgb(${[1, 3, 5].map(at => Number.parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;
const contrast = (a: string, b: string) => {
  const [dark, light] = [luminance(rgb(a))!, luminance(rgb(b))!].sort((x, y) => x - y);
  return (light! + 0.05) / (dark! + 0.05);
};

test.each([
  ['rgb(255, 255, 255)', 1],
  ['rgb(0 0 0 / 50%)', 0],
  ['rgba(0, 0, 0, 0)', 0],
])('%s has luminance %d', (color, value) => expect(luminance(color)).toBeCloseTo(value));

test('an unknown colour has none', () => expect(luminance('color(display-p3 1 0 0)')).toBeUndefined());

test.each(['light', 'dark'] as const)('words on the %s card can be read', look => {
  for (const ink of ['ink', 'quiet', 'accent'] as const) {
    for (const ground of ['paper', 'raised'] as const) {
      expect(contrast(palette[look][ink], palette[look][ground])).toBeGreaterThanOrEqual(4.5);
    }
  }
});
