import rules from 'virtual:rules';
import {createAlternatives} from './engine/alternatives.ts';
import type {Sensitivity} from './engine/hint.ts';
import {createLinter} from './engine/lint.ts';
import type {HintView} from './messages.ts';

const lint = createLinter(rules);
const alternatives = createAlternatives(rules, lint);

/** The hints of a phrase with their alternatives, for the boxes on our own pages. Pages load this when a box is used. */
export const phraseHints = (text: string, sensitivity: Sensitivity): HintView[] =>
  lint(text, {sensitivity}).map(hint => ({
    hint,
    quote: text.slice(hint.span.start, hint.span.end),
    alternatives: alternatives(text, hint),
  }));
