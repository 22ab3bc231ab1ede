import {readFileSync} from 'node:fs';
import type {Category} from '../src/engine/hint.ts';
import type {Span} from '../src/engine/span.ts';

/** One message of a corpus, in the format of the annotation guide. Without `flag` it is unlabelled. */
export type Row = {
  id: string;
  text: string;
  flag?: boolean;
  kind?: string;
  borderline?: boolean;
  author?: string;
  spans: (Span & {category: Category})[];
};

/** Reads a JSON Lines file. @throws Error that names the line when one cannot be read. */
export const readCorpus = (path: string): Row[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      try {
        const row = JSON.parse(line) as Partial<Row>;
        if (typeof row.text !== 'string') throw new Error('has no "text"');
        return [{...row, id: String(row.id ?? index + 1), text: row.text, spans: row.spans ?? []}];
      } catch (error) {
        throw new Error(`${path}, line ${index + 1}: ${(error as Error).message}`);
      }
    });
