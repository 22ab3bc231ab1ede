import type {Alternative, Hint, Linter} from './engine/hint.ts';
import type {Span} from './engine/span.ts';
import {paused} from './settings/pause.ts';
import type {Settings} from './settings/settings.ts';

/** Finds hints and builds alternatives; made once, when somebody first writes. */
export type Engine = {lint: Linter; alternatives(text: string, hint: Hint): Alternative[]};

/** Longest draft that is looked at whole, in UTF-16 code units. Of longer ones only the part around the caret is. */
export const LONGEST = 20_000;
/** Drafts longer than this are left alone: laying them out a second time would be felt in the typing. */
export const TOO_LONG = 60_000;

/** What names a wording: the rule and the normalised words. */
export const wordingOf = ({rule, words}: {rule: string; words: string}): string => `${rule}\n${words}`;

/** The part of a draft to look at: whole paragraphs or words around the caret, at most `LONGEST` long. */
export const windowAround = (text: string, caret: number): Span => {
  if (text.length <= LONGEST) return {start: 0, end: text.length};
  const middle = Math.max(LONGEST / 2, Math.min(caret, text.length - LONGEST / 2));
  const from = middle - LONGEST / 2;
  const to = middle + LONGEST / 2;
  const cutAt = (index: number) => index + 1 + Math.max(0, text.slice(index, index + 200).search(/\s/));
  const start = from === 0 ? 0 : cutAt(from);
  const end = to === text.length ? to : text.slice(to - 200, to).search(/\s\S*$/) + to - 200;
  return {start, end: end > start ? end : to};
};

/** The hints of a draft before the person's own choices, spans in offsets of the whole draft. */
export const lintDraft = (lint: Linter, text: string, caret: number, {sensitivity}: Settings): Hint[] => {
  if (text.length > TOO_LONG) return [];
  const {start, end} = windowAround(text, caret);
  const hints = lint(start === 0 && end === text.length ? text : text.slice(start, end), {sensitivity});
  return start === 0
    ? hints
    : hints.map(hint => ({...hint, span: {start: hint.span.start + start, end: hint.span.end + start}}));
};

/** The hints that the person wants to see: none in a pause, not the quiet kinds, not the dismissed wordings, not those put aside for now. */
export const wanted = (
  hints: readonly Hint[],
  settings: Settings,
  notNow: ReadonlySet<string>,
  now = Date.now(),
): Hint[] => {
  if (paused(settings, now)) return [];
  const dismissed = new Set(settings.dismissals.map(wordingOf));
  return hints.filter(
    hint =>
      !settings.quietCategories.includes(hint.category) &&
      !settings.quietRules.includes(hint.rule) &&
      !dismissed.has(wordingOf(hint)) &&
      !notNow.has(wordingOf(hint)),
  );
};
