import type {Span} from './span.ts';

export const categories = [
  'absolute',
  'blame',
  'label',
  'contempt',
  'mind-reading',
  'why-question',
  'comparison',
  'dismissal',
  'command',
  'obligation',
  'investment-demand',
  'ultimatum',
  'pursuit',
  'guilt',
  'withdrawal-tit-for-tat',
  'heavy-opener',
] as const;
/** One of the sixteen kinds of wording that may land as blame (first eight) or as pressure (last eight). */
export type Category = (typeof categories)[number];

export const needs = [
  'contact',
  'being-heard',
  'time-together',
  'help',
  'honesty',
  'respect',
  'affection',
  'reliability',
  'inclusion',
  'appreciation',
  'clarity',
  'space',
] as const;
/** What the writer is asking for underneath. */
export type Need = (typeof needs)[number];

export const strategies = [
  'i-statement',
  'acknowledge-process',
  'open-question',
  'specific-appreciation',
  'low-pressure-invitation',
  'direct-request',
] as const;
/** A way of saying it; each has a page in the guide. */
export type Strategy = (typeof strategies)[number];

export const severities = ['mild', 'medium', 'strong'] as const;
/** How much a reader may bristle: `mild` (a nudge would do) to `strong` (most readers would get defensive). */
export type Severity = (typeof severities)[number];

export const sensitivities = ['strong', 'balanced', 'everything'] as const;
/** How much evidence a hint takes: *only strong*, *balanced* (default), *everything*. */
export type Sensitivity = (typeof sensitivities)[number];

/** One finding: the words in `span` may land as blame or pressure. The diagnostic of the LSP, with severity *hint*. */
export type Hint = {
  span: Span;
  /** The id of the rule, the same as its file name. */
  rule: string;
  category: Category;
  severity: Severity;
  need: Need;
  /** One calm sentence for the writer: how the words may land. */
  message: string;
  /** The normalised words of the span: with `rule` this names a dismissal. */
  words: string;
};

/** A sentence that can replace the sentence its hint stands in: `span` is what it replaces. */
export type Alternative = {strategy: Strategy; text: string; span: Span};

/** One piece of evidence behind a hint, for `check --explain`. */
export type Evidence = {name: string; weight: number};

export type LintOptions = {sensitivity?: Sensitivity};

/** Finds hints in a draft. Pure, never throws, at most one hint on any character, in the order of the text. */
export type Linter = (text: string, options?: LintOptions) => Hint[];
