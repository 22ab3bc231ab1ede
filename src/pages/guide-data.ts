import type {Strategy} from '../engine/hint.ts';

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

/** `rules/en/guide/`, one key a file. Only the strategies have to be there; the other parts show when they are. */
export type Guide = {
  strategies: StrategyPage[];
  insights?: {title: string; intro: string; insights: Insight[]};
  signs?: {title: string; intro: string; groups: {title: string; signs: string[]}[]; reading: string[]};
  timeline?: {
    title: string;
    intro: string;
    spans: {when: string; means: string; try: string}[];
    healthy: {title: string; points: string[]};
  };
  questions?: {question: string; answer: string}[];
  evidence?: {claim: string; strength: string; source: string}[];
  safety?: {
    title: string;
    intro: string;
    sections: {title: string; points: string[]}[];
    help: {country: string; services: string[]}[];
  };
};
