import type {Category, Need, Sensitivity, Severity, Strategy} from './hint.ts';

/** A rule as the build leaves it: patterns only, examples are left out. */
export type CompiledRule = {
  id: string;
  category: Category;
  severity: Severity;
  need: Need;
  title: string;
  /** One calm sentence: how such words may land. */
  message: string;
  /** Patterns that raise a hint by themselves. */
  sure: string[];
  /** Patterns that are evidence, each with its fitted weight. */
  find: string[];
  weights: number[];
  /** Patterns that hold a find or sure match of this rule back where they overlap it. */
  skip: string[];
};

/** Patterns without a category that speak for or against a hint in the sentence, each with its fitted weight. */
export type CompiledEvidence = {id: string; find: string[]; weights: number[]; near: number[]};

/** Patterns that silence a whole draft or a sentence whatever the evidence says. */
export type CompiledGuard = {id: string; scope: 'draft' | 'sentence'; find: string[]};

/** A sentence with slots that can stand for the writer's own, see `rules/README.md`. */
export type CompiledTemplate = {strategy: Strategy; text: string};

/** What the build makes of `rules/en/`: plain data, read once by `createLinter` and `createAlternatives`. */
export type CompiledRules = {
  /** Word sets by name: words parted by spaces. */
  sets: Record<string, string>;
  /** Spellings and what they stand for. */
  textSpeak: Record<string, string>;
  /** Spellings that mean something else before certain words (`@ING`: any -ing form), and what they mean elsewhere. */
  ambiguous: {from: string; to: string; before: string; else?: string}[];
  openers: string;
  closers: string;
  rules: CompiledRule[];
  evidence: CompiledEvidence[];
  guards: CompiledGuard[];
  /** Fitted weights of everything that is not a pattern: `bias`, `sign …`, `set …`, `near …`, `word …`. */
  weights: Record<string, number>;
  thresholds: Record<Sensitivity, number>;
  /** What a sentence with a sure match has to reach, whatever the sensitivity: only strong warmth or play gets it below. */
  sureFloor: number;
  /**
   * Alternatives by need, category or frame (see `clause.ts`), and by rule id where a rule has its own; `instead` says what to
   * wish for in place of a hurtful deed.
   */
  alternatives: {
    needs: Record<string, CompiledTemplate[]>;
    rules: Record<string, CompiledTemplate[]>;
    instead?: Record<string, string>;
  };
};
