import {spawnSync} from 'node:child_process';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';

const root = join(import.meta.dirname, '..', '..');

/** Runs the very command of the README. */
const check = (args: string[], input = '') => {
  const {stdout, status} = spawnSync('npm', ['run', '--silent', 'check', '--', ...args], {
    cwd: root,
    input,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return {stdout, status, lines: stdout.trim().split('\n')};
};

// Each test starts a process of its own; a busy machine takes its time.
const PATIENCE_MS = 60_000;

describe('check for people', {timeout: PATIENCE_MS}, () => {
  test('prints the hint, why, and alternatives', () => {
    const {stdout, status} = check(['You never listen to me']);
    expect(status).toBe(0);
    expect(stdout).toContain('[You never listen to me]');
    expect(stdout.match(/→ /g)!.length).toBeGreaterThanOrEqual(2);
  });
  test('says so when there is nothing', () => {
    expect(check(['See you at seven']).stdout.trim()).toBe('No hints.');
  });
  test('explains on request', () => {
    expect(check(['--explain', 'You never listen to me']).stdout).toContain('threshold');
  });
  test('refuses an unknown sensitivity', () => {
    expect(check(['--sensitivity', 'loud', 'Hi']).status).toBe(2);
  });
});

describe('check --json', {timeout: PATIENCE_MS}, () => {
  test('answers each line, names bad ones, loses nothing, and ends non-zero', () => {
    const input = [
      '{"id":"a","text":"You never listen to me."}',
      '{"id":"b"}',
      'nonsense',
      '',
      '{"id":7,"text":"Hi"}',
    ].join('\n');
    const {lines, status} = check(['--json'], input);
    const [first, second, third, fourth] = lines.map(line => JSON.parse(line));
    expect(status).not.toBe(0);
    expect(first.id).toBe('a');
    expect(first.hints[0]).toMatchObject({start: 0, end: 22, category: 'absolute', need: 'being-heard'});
    expect(Object.keys(first.hints[0])).toEqual([
      'start',
      'end',
      'rule',
      'category',
      'severity',
      'need',
      'message',
      'alternatives',
    ]);
    expect(first.hints[0].alternatives[0]).toMatchObject({start: 0, end: 23});
    expect(second).toMatchObject({id: 'b', error: expect.any(String)});
    expect(third).toMatchObject({id: 3, error: expect.any(String)});
    expect(fourth).toEqual({id: 7, hints: []});
  });

  test('a stricter sensitivity hints on no more', () => {
    const input = `${JSON.stringify({id: 1, text: 'Oh great, another excuse. You could have called, no? Nice of you to show up.'})}\n`;
    const counts = ['strong', 'balanced', 'everything'].map(
      name => JSON.parse(check(['--json', '--sensitivity', name], input).stdout).hints.length,
    );
    expect(counts[0]).toBeLessThanOrEqual(counts[1]!);
    expect(counts[1]).toBeLessThanOrEqual(counts[2]!);
    expect(counts[2]).toBeGreaterThan(0);
  });

  test('5,000 lines take a few seconds', () => {
    const texts = [
      'You never listen to me and I am so tired of it.',
      'See you at seven, I will bring the bread.',
      'why didnt u text me back last night',
    ];
    const input = Array.from({length: 5000}, (_, id) => JSON.stringify({id, text: texts[id % 3]})).join('\n');
    const started = performance.now();
    const {lines, status} = check(['--json'], input);
    expect(status).toBe(0);
    expect(lines).toHaveLength(5000);
    expect(performance.now() - started).toBeLessThan(30_000);
  });
});
