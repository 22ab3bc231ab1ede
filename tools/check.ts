import {createInterface} from 'node:readline';
import {parseArgs} from 'node:util';
import {createAlternatives} from '../src/engine/alternatives.ts';
import {type Sensitivity, sensitivities} from '../src/engine/hint.ts';
import {createExplainedLinter, createLinter, type Explained} from '../src/engine/lint.ts';
import {loadRules} from './load-rules.ts';

// npm run --silent check -- "You never listen to me"
// npm run --silent check -- --json < drafts.jsonl

const {values, positionals} = parseArgs({
  options: {
    json: {type: 'boolean', default: false},
    explain: {type: 'boolean', default: false},
    sensitivity: {type: 'string', default: 'balanced'},
  },
  allowPositionals: true,
});
const sensitivity = sensitivities.find(name => name === values.sensitivity) as Sensitivity | undefined;
if (!sensitivity || (!values.json && positionals.length === 0)) {
  console.error(
    sensitivity
      ? 'Give the draft in quotes, or drafts as JSON lines: npm run --silent check -- "You never listen to me"'
      : `--sensitivity takes ${sensitivities.join(', ')}.`,
  );
  process.exit(2);
}

// `… | head` closes the pipe early: that is no failure.
process.stdout.on('error', error => {
  if ((error as NodeJS.ErrnoException).code === 'EPIPE') process.exit(0);
  throw error;
});

const rules = loadRules();
const lint = createExplainedLinter(rules);
const alternativesFor = createAlternatives(rules, createLinter(rules));

const REASONS_MAX = 12;
const reasonsOf = ({score, reasons}: Explained) => ({
  score: Number(score.toFixed(2)),
  threshold: rules.thresholds[sensitivity],
  reasons: reasons.slice(0, REASONS_MAX).map(({name, weight}) => ({name, weight})),
});

const toJson = (text: string) =>
  lint(text, {sensitivity}).map(hint => ({
    start: hint.span.start,
    end: hint.span.end,
    rule: hint.rule,
    category: hint.category,
    severity: hint.severity,
    need: hint.need,
    message: hint.message,
    alternatives: alternativesFor(text, hint).map(alternative => ({
      strategy: alternative.strategy,
      text: alternative.text,
      start: alternative.span.start,
      end: alternative.span.end,
    })),
    ...(values.explain && {explain: reasonsOf(hint)}),
  }));

const print = (text: string): void => {
  const hints = lint(text, {sensitivity});
  if (hints.length === 0) console.log('No hints.');
  for (const hint of hints) {
    const {start, end} = hint.span;
    console.log(`${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`);
    console.log(`  ${hint.category} · ${hint.rule} · ${hint.severity} · need: ${hint.need}`);
    console.log(`  ${hint.message}`);
    for (const alternative of alternativesFor(text, hint))
      console.log(`  → ${alternative.text}  (${alternative.strategy})`);
    if (values.explain) {
      const {score, threshold, reasons} = reasonsOf(hint);
      console.log(`  evidence ${score}, threshold ${threshold}:`);
      for (const {name, weight} of reasons)
        console.log(`    ${weight >= 0 ? '+' : '−'}${Math.abs(weight).toFixed(2)}  ${name}`);
    }
  }
};

if (values.json) {
  let failed = false;
  let number = 0;
  const out: string[] = [];
  const flush = () => {
    if (out.length > 0) process.stdout.write(`${out.join('\n')}\n`);
    out.length = 0;
  };
  for await (const line of createInterface({input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY})) {
    number++;
    if (line.trim() === '') continue;
    let id: unknown = number;
    try {
      const draft = JSON.parse(line) as {id?: unknown; text?: unknown} | null;
      if (typeof draft !== 'object' || draft === null) throw new Error('is not an object with "id" and "text"');
      id = draft.id ?? number;
      if (typeof draft.text !== 'string') throw new Error('has no "text"');
      out.push(JSON.stringify({id, hints: toJson(draft.text)}));
    } catch (error) {
      failed = true;
      out.push(JSON.stringify({id, error: `line ${number}: ${(error as Error).message}`}));
    }
    if (out.length > 500) flush();
  }
  flush();
  if (failed) process.exitCode = 1;
} else print(positionals.join(' '));
