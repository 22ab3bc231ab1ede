import {describe, expect, test} from 'vitest';
import {sensitivities} from '../src/engine/hint.ts';
import {createLinter} from '../src/engine/lint.ts';
import {overlaps} from '../src/engine/span.ts';
import {readRules} from '../tools/load-rules.ts';

// Every rule is held to its own examples, with the very rules and weights that ship.
const {rules, guards, compiled} = readRules();
const lint = createLinter(compiled);

const unmark = (example: string) => ({
  text: example.replaceAll(/[[\]]/g, ''),
  span: {start: example.indexOf('['), end: example.indexOf(']') - 1},
});

test('every category has rules', () => {
  expect(new Set(rules.map(({category}) => category)).size).toBe(16);
});

describe.each(rules.map(rule => [rule.id, rule] as const))('%s', (_id, rule) => {
  test.each(rule.examples.flag)('hints %s', example => {
    const {text, span} = unmark(example);
    const hints = lint(text).filter(hint => overlaps(hint.span, span));
    expect(hints.map(({category}) => category)).toContain(rule.category);
  });
  test.each(rule.examples.pass)('stays silent on %s', example => {
    expect(lint(example)).toEqual([]);
  });
});

describe.each(guards.map(guard => [guard.id, guard] as const))('guard %s', (_id, guard) => {
  test.each(guard.examples)('keeps everything silent on %s', example => {
    for (const sensitivity of sensitivities) expect(lint(example, {sensitivity})).toEqual([]);
  });
});
