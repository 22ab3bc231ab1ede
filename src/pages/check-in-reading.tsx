import type {Strategy} from '../engine/hint.ts';
import type {Pattern} from './check-in-pattern.ts';
import type {CheckInWords} from './guide-data.ts';
import {type Copy, Phrase} from './guide-phrase.tsx';
import {strategyNames} from './names.ts';

type Props = {
  words: CheckInWords;
  pattern: Pattern;
  onGuide: (topic: Strategy | 'signs' | 'safety') => void;
  copy: Copy;
};

/** What the guide says to the pattern of the days; before anything else, that one quiet day means nothing. */
export const CheckInReading = ({words, pattern, onGuide, copy}: Props) => {
  const {title, means, try: way, say, strategy} = words.patterns[pattern.kind];
  return (
    <section class="card reading" aria-labelledby="reading">
      <h2 id="reading">What the guide says</h2>
      <div role="status">
        <p class="first">{words.first}</p>
        <h3>{title}</h3>
        {pattern.days > 1 && <p class="quiet">{lengthInWords(pattern)}</p>}
        <p>{means}</p>
        <p>{way}</p>
      </div>
      {say && <Phrase text={say} copy={copy} />}
      <p class="quiet">{words.limits}</p>
      <div class="buttons">
        {strategy && (
          <button type="button" class="link" onClick={() => onGuide(strategy)}>
            {strategyNames[strategy]}
          </button>
        )}
        <button type="button" class="link" onClick={() => onGuide('signs')}>
          How to read the signs
        </button>
        <button type="button" class="link" onClick={() => onGuide('safety')}>
          When gentle is not the answer
        </button>
      </div>
    </section>
  );
};

const lengthInWords = ({days, silent}: Pattern): string =>
  silent === days
    ? `${days} days without contact.`
    : silent > 1
      ? `${days} days, the last ${silent} of them without contact.`
      : `${days} days.`;
