/** Half-open range of UTF-16 offsets, as in `text.slice(start, end)`. */
export type Span = {start: number; end: number};

/** One replacement: the words in `span` become `text`. The TextEdit of the LSP, with offsets instead of lines. */
export type Edit = {span: Span; text: string};

/** Whether two spans share at least one character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The draft after one edit. */
export const applyEdit = (text: string, {span, text: insert}: Edit): string =>
  text.slice(0, span.start) + insert + text.slice(span.end);
