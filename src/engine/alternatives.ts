import type {CompiledRules} from './compiled.ts';
import type {Alternative, Hint} from './hint.ts';

// Provisional: stands in until the sentences are here.
export const createAlternatives = (_rules: CompiledRules) => (text: string, hint: Hint): Alternative[] => {
  const end = text.slice(hint.span.end).search(/[.!?\n]/);
  const start = Math.max(text.lastIndexOf('. ', hint.span.start) + 2, text.lastIndexOf('\n', hint.span.start) + 1, 0);
  const span = {start: text.lastIndexOf('. ', hint.span.start) < 0 && !text.slice(0, hint.span.start).includes('\n') ? 0 : start, end: end < 0 ? text.length : hint.span.end + end + 1};
  return [
    {strategy: 'i-statement', text: 'I feel unheard sometimes, and I would love to talk.', span},
    {strategy: 'direct-request', text: 'Could we find ten minutes tonight to talk?', span},
  ];
};
