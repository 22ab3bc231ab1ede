import type {Strategy} from '../engine/hint.ts';
import type {PatternKind} from './check-in-pattern.ts';

/** A way of saying it, with when it fits and pairs of before and after. */
export type StrategyPage = {
  id: Strategy;
  title: string;
  what: string;
  fits: string[];
  notFor: string[];
  pairs: {before: string; after: string}[];
  /** Where it comes from, when that is not the article behind the guide. */
  source?: string;
};

export type Insight = {title: string; what: string; example: string; try: string};

/** `id` is what a check-in keeps; the words may change. */
export type Sign = {id: string; text: string};
export type SignGroup = {title: string; signs: Sign[]};

/** What the check-in says: `first` always, then what fits the pattern. */
export type CheckInWords = {
  title: string;
  first: string;
  limits: string;
  patterns: Record<PatternKind, {title: string; means: string; try: string; say?: string; strategy?: Strategy}>;
};

type Titled = {title: string; points: string[]};

/** `rules/en/guide/`, one key a file. Only the strategies have to be there; the other parts show when they are. `say` is a phrase to copy. */
export type Guide = {
  strategies: StrategyPage[];
  insights?: {title: string; intro: string; insights: Insight[]; closing?: string};
  signs?: {title: string; intro: string; groups: SignGroup[]; reading: string[]; say?: string};
  timeline?: {
    title: string;
    intro: string;
    spans: {when: string; means: string; try: string; say?: string}[];
    healthy: Titled;
    unhealthy?: Titled;
  };
  questions?: {question: string; answer: string}[];
  'check-in'?: CheckInWords;
  evidence?: {claim: string; strength: string; source: string}[];
  safety?: {
    title: string;
    intro: string;
    sections: (Titled & {say?: string[]})[];
    help: {country: string; services: string[]}[];
  };
};

/** The address of the nth entry of a topic, counted from 0: `questions-3` is the third question. */
export const entryAddress = (topic: string, index: number): string => `${topic}-${index + 1}`;

/** The topic an address leads to: `questions` for `questions` and `questions-3`. */
export const topicOf = (address: string): string => address.replace(/-\d+$/, '');
