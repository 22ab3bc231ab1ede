import {entryAddress, type Guide} from './guide-data.ts';

/** One thing the guide says: where it stands, what stands above it, and its words. */
export type Entry = {address: string; topic: string; title: string; text: string};

/** A found entry with the passage that shows why: its parts in order, those that were looked for marked. */
export type Found = Entry & {passage: {text: string; marked: boolean}[]};

/** Characters shown before and after the first found word. */
const AROUND = 60;

/** Lower case, without accents, straight apostrophes; as long as the text it was made from, so that offsets hold. */
const fold = (text: string): string =>
  [...text]
    .map(mark => {
      const plain = mark.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/[’‘]/g, "'").toLowerCase();
      return plain.length === mark.length ? plain : mark;
    })
    .join('');

const lines = (...texts: (string | string[] | undefined)[]): string =>
  texts
    .flat()
    .filter(text => text)
    .join(' · ');

/** Everything the guide says, one entry for what a reader would look up, in reading order. */
export const guideEntries = (guide: Guide): Entry[] => {
  const {strategies, insights, signs, timeline, questions, safety, evidence} = guide;
  const entries: Entry[] = [];
  const add = (topic: string, address: string, title: string, text: string) =>
    entries.push({topic, address, title, text});
  for (const {id, title, what, fits, notFor, pairs, source} of strategies) {
    add('Ways of saying it', id, title, lines(what, fits, notFor, source));
    pairs.forEach(({before, after}, index) => void add(title, entryAddress(id, index), after, lines(before, after)));
  }
  if (insights) add(insights.title, 'insights', insights.title, lines(insights.intro, insights.closing));
  insights?.insights.forEach(({title, what, example, try: way}, index) => {
    add(insights.title, entryAddress('insights', index), title, lines(what, example, way));
  });
  if (signs) {
    add(signs.title, 'signs', signs.title, signs.intro);
    signs.groups.forEach((group, index) => {
      const texts = group.signs.map(({text}) => text);
      add(signs.title, entryAddress('signs', index), group.title, lines(texts));
    });
    const last = entryAddress('signs', signs.groups.length);
    add(signs.title, last, 'How to read them', lines(signs.reading, signs.say));
  }
  if (timeline) {
    add(timeline.title, 'timeline', timeline.title, timeline.intro);
    timeline.spans.forEach(({when, means, try: way, say}, index) => {
      add(timeline.title, entryAddress('timeline', index), when, lines(means, way, say));
    });
    [timeline.healthy, timeline.unhealthy].forEach((list, index) => {
      const address = entryAddress('timeline', timeline.spans.length + index);
      if (list) add(timeline.title, address, list.title, lines(list.points));
    });
  }
  questions?.forEach(({question, answer}, index) => {
    add('Questions people ask', entryAddress('questions', index), question, answer);
  });
  if (safety) {
    add(safety.title, 'safety', safety.title, safety.intro);
    safety.sections.forEach(({title, points, say}, index) => {
      add(safety.title, entryAddress('safety', index), title, lines(points, say));
    });
    safety.help.forEach(({country, services}, index) => {
      add(safety.title, entryAddress('safety', safety.sections.length + index), country, lines('Help', services));
    });
  }
  evidence?.forEach(({claim, strength, source}, index) => {
    add('What this rests on', entryAddress('evidence', index), claim, lines(strength, source));
  });
  return entries;
};

/** Entries that hold every word of the query, in reading order, those that hold one in their title first. */
export const searchGuide = (entries: readonly Entry[], query: string): Found[] => {
  const words = fold(query)
    .split(/[^\p{L}\p{N}'-]+/u)
    .filter(Boolean);
  if (words.length === 0) return [];
  const found = entries.filter(({title, text}) => {
    const whole = fold(`${title} ${text}`);
    return words.every(word => startsIn(whole, word) >= 0);
  });
  const inTitle = ({title}: Entry) => words.some(word => startsIn(fold(title), word) >= 0);
  return [...found.filter(inTitle), ...found.filter(entry => !inTitle(entry))].map(entry => ({
    ...entry,
    passage: passageOf(entry.text, words),
  }));
};

/** Where a word that begins with `start` stands, from `from` on; -1 when nowhere. */
const startsIn = (folded: string, start: string, from = 0): number => {
  for (let at = folded.indexOf(start, from); at >= 0; at = folded.indexOf(start, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(folded[at - 1]!)) return at;
  }
  return -1;
};

const passageOf = (text: string, words: readonly string[]): Found['passage'] => {
  const folded = fold(text);
  const firsts = words.map(word => startsIn(folded, word)).filter(at => at >= 0);
  const first = Math.min(...firsts, text.length);
  const middle = first === text.length ? 0 : first;
  const start = middle <= AROUND ? 0 : text.indexOf(' ', middle - AROUND) + 1;
  const cut = text.indexOf(' ', middle + AROUND);
  const end = cut < 0 ? text.length : cut;
  const passage: Found['passage'] = [];
  const put = (from: number, to: number, marked: boolean) => {
    if (to > from) passage.push({text: text.slice(from, to), marked});
  };
  let at = start;
  while (at < end) {
    const next = words
      .map(word => ({from: startsIn(folded, word, at), length: word.length}))
      .filter(({from}) => from >= 0 && from < end)
      .sort((one, other) => one.from - other.from || other.length - one.length)[0];
    if (!next) break;
    put(at, next.from, false);
    put(next.from, next.from + next.length, true);
    at = next.from + next.length;
  }
  put(at, end, false);
  if (start > 0) passage.unshift({text: '… ', marked: false});
  if (end < text.length) passage.push({text: ' …', marked: false});
  return passage;
};
