import type {Category, Need, Severity, Strategy} from './hint.ts';

/** A rule as the build leaves it: patterns only, examples are left out. */
export type CompiledRule = {
  id: string;
  category: Category;
  severity: Severity;
  need: Need;
  title: string;
  message: string;
};

/** What the build makes of `rules/en/`: plain data, read once by `createLinter` and `createAlternatives`. */
export type CompiledRules = {
  rules: CompiledRule[];
};
export type {Strategy};
