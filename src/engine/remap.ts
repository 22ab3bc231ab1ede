import type {Hint} from './hint.ts';
import type {Edit} from './span.ts';

/**
 * Hints moved along with one edit: those before it stay, those after it shift, one that the edit touches
 * disappears (fail closed: rather no hint than a wrong one). Spans are UTF-16 offsets.
 */
export const remap = (hints: readonly Hint[], {span, text}: Edit): Hint[] => {
  const shift = text.length - (span.end - span.start);
  const moved: Hint[] = [];
  for (const hint of hints) {
    if (hint.span.end < span.start) moved.push(hint);
    else if (hint.span.start > span.end) {
      moved.push({...hint, span: {start: hint.span.start + shift, end: hint.span.end + shift}});
    }
  }
  return moved;
};

/** The one edit that turns `before` into `after`: common ends are left alone. `undefined` when they are equal. */
export const difference = (before: string, after: string): Edit | undefined => {
  if (before === after) return;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let tail = 0;
  while (
    tail < shorter - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail++;
  return {span: {start, end: before.length - tail}, text: after.slice(start, after.length - tail)};
};
