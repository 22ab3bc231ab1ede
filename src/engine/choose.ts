import type {Strategy} from './hint.ts';

/** At most this many alternatives for one hint. */
const ALTERNATIVES_MAX = 3;

/** A filled template: `tier` 0 keeps most of the writer's words, `facts` of the sentence break ties. */
export type Candidate = {strategy: Strategy; text: string; source: string; tier: number; facts: number};

export type Choice = {
  /** Turns the order among equals, so that not everybody gets the same line. */
  seed: number;
  /** Longest line, in UTF-16 units, where there is a choice. */
  room: number;
  tooLong(candidate: Candidate): boolean;
  /** Only one sentence from this source before another has its say. */
  apart: string | undefined;
  /** The line as the writer would write it; and, should that not fit, with less around it. */
  write(candidate: Candidate): string[];
  fits(line: string): boolean;
};

const opening = (line: string): string => line.toLowerCase().split(' ').slice(0, 2).join(' ');

/** Two or three lines of different strategies and different openings, best first. */
export const choose = (
  candidates: readonly Candidate[],
  {seed, room, tooLong, apart, write, fits}: Choice,
): {strategy: Strategy; text: string}[] => {
  const order = candidates
    .map((candidate, index) => ({
      candidate,
      long: Number(tooLong(candidate)),
      turn: (Math.imul(seed ^ (index + 1), 0x9e3779b1) >>> 8) % 997,
    }))
    .sort(
      (a, b) =>
        a.long - b.long ||
        a.candidate.tier - b.candidate.tier ||
        b.candidate.facts - a.candidate.facts ||
        a.turn - b.turn,
    );
  const chosen: {candidate: Candidate; text: string}[] = [];
  const seen = new Set<Candidate>();
  const take = (wanted: (candidate: Candidate) => boolean, longest = Number.POSITIVE_INFINITY) => {
    if (chosen.length >= ALTERNATIVES_MAX) return;
    for (const {candidate} of order) {
      if (seen.has(candidate) || !wanted(candidate)) continue;
      const lines = write(candidate).filter(line => line.length <= longest);
      if (lines.length === 0) continue;
      seen.add(candidate);
      const text = lines.find(line => chosen.every(one => one.text !== line) && fits(line));
      if (text === undefined) continue;
      chosen.push({candidate, text});
      return;
    }
  };
  const fresh = ({strategy}: Candidate): boolean => chosen.every(({candidate}) => candidate.strategy !== strategy);
  const good = (one: Candidate): boolean =>
    fresh(one) && chosen.every(({candidate}) => opening(candidate.text) !== opening(one.text));
  take(() => true);
  take(candidate => good(candidate) && (apart === undefined || candidate.source !== apart), room);
  if (chosen.length < 2) take(good);
  if (chosen.length < 2) take(fresh);
  take(good, room);
  return chosen.map(({candidate, text}) => ({strategy: candidate.strategy, text}));
};
