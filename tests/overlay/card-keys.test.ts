import {expect, test} from 'vitest';
import {nextControl} from '../../src/overlay/card-keys.ts';

const rows = [['use 1', 'copy 1'], ['use 2', 'copy 2'], ['more'], ['not now', 'quiet', 'off']];

test.each([
  [undefined, 'ArrowDown', 'use 1'],
  ['use 1', 'ArrowDown', 'use 2'],
  ['copy 1', 'ArrowDown', 'copy 2'],
  ['copy 2', 'ArrowDown', 'more'],
  ['use 1', 'ArrowUp', 'not now'],
  ['use 1', 'ArrowRight', 'copy 1'],
  ['use 1', 'ArrowLeft', 'copy 1'],
  ['copy 2', 'Tab', 'more'],
  ['off', 'Tab', 'use 1'],
  ['off', 'Home', 'use 1'],
  ['use 1', 'End', 'off'],
  ['use 1', 'a', undefined],
  ['use 1', 'Enter', undefined],
])('from %s by %s to %s', (from, key, to) => expect(nextControl(rows, from, key, false)).toBe(to));

test('back with Shift+Tab, round and round', () => {
  expect(nextControl(rows, 'use 1', 'Tab', true)).toBe('off');
  expect(nextControl(rows, 'more', 'Tab', true)).toBe('copy 2');
});
