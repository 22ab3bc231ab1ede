import type {CompiledRules} from './compiled.ts';
import type {Hint, Linter} from './hint.ts';

// Provisional: stands in until the matcher is here.
export const createLinter = (_rules: CompiledRules): Linter => text => {
  const hints: Hint[] = [];
  for (const match of text.matchAll(/\byou (never|always) \w+|\banswer me\b|\bwhy are you being like this\b/gi)) {
    hints.push({
      span: {start: match.index, end: match.index + match[0].length},
      rule: 'never-listens', category: 'absolute', severity: 'medium', need: 'being-heard',
      message: 'Words like “never” can sound like a verdict, and people tend to answer them with an exception.',
      words: match[0].toLowerCase(),
    });
  }
  return hints;
};
