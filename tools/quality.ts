import {parseArgs} from 'node:util';
import {type Hint, sensitivities} from '../src/engine/hint.ts';
import {createLinter} from '../src/engine/lint.ts';
import {readCorpus} from './corpus.ts';
import {loadRules} from './load-rules.ts';
import {formatScores, type Judged, scoreRows} from './scoring.ts';

// npm run --silent quality -- FILE.jsonl … [--errors]

const {values, positionals} = parseArgs({options: {errors: {type: 'boolean', default: false}}, allowPositionals: true});
if (positionals.length === 0) {
  console.error('Name at least one file: npm run --silent quality -- messages.jsonl [--errors]');
  process.exit(2);
}
const lint = createLinter(loadRules());

const marked = (text: string, spans: readonly {start: number; end: number}[]): string => {
  let shown = text;
  for (const {start, end} of [...spans].sort((a, b) => b.start - a.start)) {
    shown = `${shown.slice(0, start)}[${shown.slice(start, end)}]${shown.slice(end)}`;
  }
  return shown.replaceAll(/\s+/g, ' ');
};
const describe = (hints: readonly Hint[]): string => hints.map(({rule, category}) => `${category}/${rule}`).join(', ');
const list = (title: string, rows: readonly Judged[], show: (judged: Judged) => string): void => {
  console.log(`\n${title}: ${rows.length}`);
  for (const judged of rows) console.log(`  ${judged.row.id}  ${show(judged)}`);
};

for (const file of positionals) {
  const rows = readCorpus(file);
  const scores = sensitivities.map(sensitivity =>
    scoreRows(
      rows.map(row => ({row, hints: lint(row.text, {sensitivity})})),
      sensitivity,
    ),
  );
  const labelled = rows.filter(row => row.flag !== undefined);
  console.log(
    `${file}: ${rows.length} rows, ${labelled.filter(row => row.flag && !row.borderline).length} deserve a hint, ${labelled.filter(row => row.borderline).length} borderline, ${rows.length - labelled.length} unlabelled\n`,
  );
  console.log(formatScores(scores));
  if (values.errors) {
    const score = scores.find(({sensitivity}) => sensitivity === 'balanced')!;
    console.log('\nRows behind the figures, balanced:');
    list(
      'Hints on safety rows',
      score.safety,
      ({row, hints}) =>
        `${marked(
          row.text,
          hints.map(({span}) => span),
        )}  — ${describe(hints)}`,
    );
    list(
      'Hinted wrongly',
      score.wrongly,
      ({row, hints}) =>
        `${marked(
          row.text,
          hints.map(({span}) => span),
        )}  — ${describe(hints)} (${row.kind ?? ''})`,
    );
    list(
      'Missed',
      score.missed,
      ({row}) => `${marked(row.text, row.spans)}  — ${row.spans.map(({category}) => category).join(', ')}`,
    );
    list(
      'Alerts on unlabelled rows',
      score.unlabelled.alerts,
      ({row, hints}) =>
        `${marked(
          row.text,
          hints.map(({span}) => span),
        )}  — ${describe(hints)}`,
    );
  }
  console.log('');
}
