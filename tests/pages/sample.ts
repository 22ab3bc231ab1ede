import type {ShownHint} from '../../src/pages/hint-list.tsx';

/** A draft with one hint and two alternatives. */
export const draft = 'You never listen to me. Call me tonight?';
export const hint: ShownHint = {
  hint: {
    span: {start: 0, end: 16},
    rule: 'never-listens',
    category: 'absolute',
    severity: 'medium',
    need: 'being-heard',
    message: 'Words like “never” can sound like a verdict.',
    words: 'you never listen',
  },
  quote: 'You never listen',
  alternatives: [
    {strategy: 'i-statement', text: 'I feel unheard sometimes.', span: {start: 0, end: 23}},
    {strategy: 'direct-request', text: 'Could we find ten minutes to talk?', span: {start: 0, end: 23}},
  ],
};
