import {type Category, categories, type Hint, type Sensitivity} from '../src/engine/hint.ts';
import {overlaps} from '../src/engine/span.ts';
import type {Row} from './corpus.ts';

/** A row with the hints it got at one sensitivity. */
export type Judged = {row: Row; hints: readonly Hint[]};

export type Score = {
  sensitivity: Sensitivity;
  /** Labelled rows that are not borderline. */
  hit: Judged[];
  wrongly: Judged[];
  missed: Judged[];
  safety: Judged[];
  borderline: {rows: number; hinted: number};
  /** Of the found rows: share whose hints touch a marked span, and mean share of characters in common (Jaccard). */
  touching: number;
  common: number;
  /** Of the found rows: share whose hint that touches a span names its category. */
  sameCategory: number;
  recallOf: Partial<Record<Category, {found: number; total: number}>>;
  unlabelled: {rows: number; alerts: Judged[]};
};

const characters = (spans: readonly {start: number; end: number}[]): Set<number> => {
  const set = new Set<number>();
  for (const {start, end} of spans) for (let at = start; at < end; at++) set.add(at);
  return set;
};

const commonShare = (marked: Row['spans'], hints: readonly Hint[]): number => {
  const a = characters(marked);
  const b = characters(hints.map(({span}) => span));
  let both = 0;
  for (const at of b) if (a.has(at)) both++;
  return both / (a.size + b.size - both || 1);
};

/** Scores rows by the annotation guide: a message counts as found when it has at least one hint. */
export const scoreRows = (rows: readonly Judged[], sensitivity: Sensitivity): Score => {
  const score: Score = {
    sensitivity,
    hit: [],
    wrongly: [],
    missed: [],
    safety: [],
    borderline: {rows: 0, hinted: 0},
    touching: 0,
    common: 0,
    sameCategory: 0,
    recallOf: {},
    unlabelled: {rows: 0, alerts: []},
  };
  let withSpans = 0;
  for (const judged of rows) {
    const {row, hints} = judged;
    if (row.flag === undefined) {
      score.unlabelled.rows++;
      if (hints.length > 0) score.unlabelled.alerts.push(judged);
      continue;
    }
    if (row.kind === 'safety' && hints.length > 0) score.safety.push(judged);
    if (row.borderline) {
      score.borderline.rows++;
      if (hints.length > 0) score.borderline.hinted++;
      continue;
    }
    if (!row.flag) {
      if (hints.length > 0) score.wrongly.push(judged);
      continue;
    }
    (hints.length > 0 ? score.hit : score.missed).push(judged);
    for (const category of new Set(row.spans.map(span => span.category))) {
      score.recallOf[category] ??= {found: 0, total: 0};
      const recall = score.recallOf[category];
      recall.total++;
      if (hints.length > 0) recall.found++;
    }
    if (hints.length === 0 || row.spans.length === 0) continue;
    withSpans++;
    const touching = row.spans.filter(span => hints.some(hint => overlaps(hint.span, span)));
    if (touching.length > 0) score.touching++;
    if (row.spans.some(span => hints.some(hint => overlaps(hint.span, span) && hint.category === span.category)))
      score.sameCategory++;
    score.common += commonShare(touching.length > 0 ? touching : row.spans, hints);
  }
  for (const key of ['touching', 'common', 'sameCategory'] as const) score[key] /= withSpans || 1;
  return score;
};

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(3));

/** The figures of all sensitivities as a table, then recall a category at the default. */
export const formatScores = (scores: readonly Score[]): string => {
  const table: string[][] = [
    [
      'sensitivity',
      'precision',
      'recall',
      'F1',
      'safety hints',
      'spans touched',
      'span overlap',
      'category',
      'borderline hinted',
      'alerts per 1,000 unlabelled',
    ],
  ];
  for (const score of scores) {
    const found = score.hit.length;
    const precision = found / (found + score.wrongly.length || 1);
    const recall = found / (found + score.missed.length || 1);
    table.push([
      score.sensitivity,
      percent(found, found + score.wrongly.length),
      percent(found, found + score.missed.length),
      found === 0 ? '–' : ((2 * precision * recall) / (precision + recall)).toFixed(3),
      String(score.safety.length),
      found === 0 ? '–' : score.touching.toFixed(3),
      found === 0 ? '–' : score.common.toFixed(3),
      found === 0 ? '–' : score.sameCategory.toFixed(3),
      `${score.borderline.hinted} of ${score.borderline.rows}`,
      score.unlabelled.rows === 0 ? '–' : ((1000 * score.unlabelled.alerts.length) / score.unlabelled.rows).toFixed(2),
    ]);
  }
  const widths = table[0]!.map((_, column) => Math.max(...table.map(cells => cells[column]!.length)));
  const lines = table.map(cells =>
    cells
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join('  ')
      .trimEnd(),
  );
  const balanced = scores.find(({sensitivity}) => sensitivity === 'balanced');
  const recalls = categories.flatMap(category => {
    const recall = balanced?.recallOf[category];
    return recall
      ? [`  ${category.padEnd(24)}${percent(recall.found, recall.total)}  (${recall.found} of ${recall.total})`]
      : [];
  });
  return [...lines, ...(recalls.length > 0 ? ['', 'Recall a category, balanced:', ...recalls] : [])].join('\n');
};
