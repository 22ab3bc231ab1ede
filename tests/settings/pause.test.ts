import {expect, test} from 'vitest';
import {anHourFrom, paused, tomorrowFrom} from '../../src/settings/pause.ts';

const at = (hour: number, minute = 0) => new Date(2026, 10, 22, hour, minute).getTime();

test.each([
  ['never paused', 0, at(12), false],
  ['a pause that goes on', at(13), at(12), true],
  ['its last moment', at(13), at(13) - 1, true],
  ['its end', at(13), at(13), false],
  ['a pause of yesterday', at(1), at(12), false],
  ['an end that is too far away to be ours', at(12) + 40 * 3_600_000, at(12), false],
])('%s', (_, pausedUntil, now, is) => {
  expect(paused({pausedUntil}, now)).toBe(is);
});

test('an hour is an hour', () => {
  expect(anHourFrom(at(12))).toBe(at(13));
});

test.each([
  [at(22), new Date(2026, 10, 23, 6).getTime()],
  [at(6), new Date(2026, 10, 23, 6).getTime()],
  [at(2), at(6)],
])('tomorrow begins at the next six in the morning', (now, end) => {
  expect(tomorrowFrom(now)).toBe(end);
  expect(paused({pausedUntil: end}, now)).toBe(true);
});
