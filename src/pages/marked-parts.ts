import type {Hint, Severity} from '../engine/hint.ts';

export type Part = {start: number; text: string; severity?: Severity};

/** A text cut into plain and marked parts; hints outside the text or over another one are left out. */
export const markedParts = (text: string, hints: readonly {hint: Hint}[]): Part[] => {
  const parts: Part[] = [];
  let at = 0;
  for (const {
    hint: {span, severity},
  } of hints) {
    if (span.start < at || span.end > text.length || span.start >= span.end) continue;
    if (span.start > at) parts.push({start: at, text: text.slice(at, span.start)});
    parts.push({start: span.start, text: text.slice(span.start, span.end), severity});
    at = span.end;
  }
  if (at < text.length) parts.push({start: at, text: text.slice(at)});
  return parts;
};
