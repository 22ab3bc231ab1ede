/** How somebody writes: what an alternative takes over so that it sounds like the same person. */
export type Register = {
  lowerCase: boolean;
  lowerI: boolean;
  /** `dont`, `im`. */
  noApostrophes: boolean;
  curly: boolean;
  shortYou: boolean;
  american: boolean;
};

const DROPPED =
  /\b(dont|didnt|cant|wont|im|ive|youre|isnt|wasnt|doesnt|havent|couldnt|wouldnt|thats|whats|theres|id|ur|arent|youve)\b/i;
const AMERICAN =
  /\b(mom|mommy|color|favorite|realize|apologize|y['’]?all|gotten|neighbor|behavior|vacation|apartment|dude|sidewalk|freshman|thanksgiving)\b/i;

/** Reads the register of a whole draft; `sentence` is the part that will be replaced. */
export const readRegister = (draft: string, sentence: string): Register => {
  const firstLetter = /\p{L}/u.exec(sentence)?.[0] ?? 'A';
  const shouts = !/\p{Ll}/u.test(draft);
  const noCapitals = !/\p{Lu}/u.test(draft) && /\p{Ll}/u.test(draft);
  const lowerCase = !shouts && firstLetter === firstLetter.toLowerCase() && firstLetter !== firstLetter.toUpperCase();
  return {
    lowerCase,
    lowerI: /(^|[^\p{L}'’])i(?![\p{L}.])/u.test(draft) || /\b(im|ive|id)\b/.test(draft) || noCapitals,
    noApostrophes: !/\p{L}['’](?:t|m|ve|re|ll|d|s)\b/iu.test(draft) && DROPPED.test(draft),
    curly: draft.includes('’'),
    shortYou: /\bu\b/i.test(draft) && !/\byou\b/i.test(draft),
    american: AMERICAN.test(draft),
  };
};

// "we're", "I'll" and "she'll" are other words without their apostrophe.
const CONTRACTION =
  /\b(don|didn|can|couldn|wouldn|won|isn|wasn|haven|hasn)'t\b|\b(it|that|what|there|let)'s\b|\b(I)'(m|ve|d)\b|\b(you)'(re|ve|d)\b/gi;
const SPELLING: [RegExp, string][] = [
  [/\bmum\b/gi, 'mom'],
  [/\brealise/gi, 'realize'],
  [/\bapologise/gi, 'apologize'],
  [/\bfavourite/gi, 'favorite'],
  [/\bcancelling/gi, 'canceling'],
];

/** Writes `line` (plain English with capitals and full stops) the way the draft is written. */
export const inRegister = (line: string, register: Register): string => {
  let text = line;
  if (register.american) for (const [from, to] of SPELLING) text = text.replace(from, to);
  if (register.shortYou)
    text = text
      .replaceAll(/\byou're\b/gi, 'ur')
      .replaceAll(/\byou\b/gi, 'u')
      .replaceAll(/\byour\b/gi, 'ur');
  if (register.noApostrophes)
    text = text.replaceAll(CONTRACTION, match => match.replace("'", '')).replaceAll(/\bu'(re|ve|d)\b/g, 'u$1');
  if (register.lowerCase)
    text = text.replaceAll(
      /(^|[.?!] )(\p{Lu})(?!\p{Lu})/gu,
      (_match, before: string, letter: string) => before + letter.toLowerCase(),
    );
  if (register.lowerI) text = text.replaceAll(/\bI(?=\b(?!['’]?\p{Lu}))/gu, 'i').replaceAll(/\bI(m|ve|d)\b/g, 'i$1');
  else
    text = text
      .replaceAll(/(^|[.?!] )(\p{Ll})/gu, (match, before: string, letter: string) =>
        register.lowerCase ? match : before + letter.toUpperCase(),
      )
      .replaceAll(/(^|[ ,])i(?=[ '’])/g, '$1I');
  if (!register.lowerCase) text = text.charAt(0).toUpperCase() + text.slice(1);
  if (register.curly) text = text.replaceAll("'", '’');
  return text;
};
