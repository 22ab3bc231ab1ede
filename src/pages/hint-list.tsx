import type {Alternative, Hint} from '../engine/hint.ts';
import {CopyButton} from './copy-button.tsx';
import {strategyNames} from './names.ts';

/** A hint with the words it speaks of and its alternatives. */
export type ShownHint = {hint: Hint; quote: string; alternatives: Alternative[]};

type Props = {
  hints: ShownHint[];
  copy: (text: string) => Promise<void>;
  /** Puts an alternative into the draft, where the draft is one of ours. */
  use?: (alternative: Alternative) => void;
  /** Opens the guide at the strategy. */
  readMore?: (strategy: Alternative['strategy']) => void;
};

/** Hints in the order of the draft; alternatives come first in size, the reason is one quiet line. */
export const HintList = ({hints, copy, use, readMore}: Props) => (
  <ul class="hints">
    {hints.map(({hint, quote, alternatives}) => (
      <li class="hint" key={`${hint.span.start} ${hint.rule} ${hint.words}`}>
        <p class="quote">
          <span class={`marked ${hint.severity}`}>{quote}</span>
        </p>
        <p class="quiet">{hint.message}</p>
        {alternatives.length > 0 && (
          <ul class="alternatives" aria-label={`Other ways to say “${quote}”`}>
            {alternatives.map(alternative => (
              <li key={alternative.text}>
                <p class="alternative-text">{alternative.text}</p>
                <div class="alternative-foot">
                  {readMore ? (
                    <button type="button" class="link" onClick={() => readMore(alternative.strategy)}>
                      {strategyNames[alternative.strategy]}
                    </button>
                  ) : (
                    <span class="quiet">{strategyNames[alternative.strategy]}</span>
                  )}
                  <span class="buttons">
                    {use && (
                      <button
                        type="button"
                        class="button small primary"
                        aria-label={`Use this: “${alternative.text}”`}
                        onClick={() => use(alternative)}
                      >
                        Use this
                      </button>
                    )}
                    <CopyButton text={alternative.text} copy={copy} />
                  </span>
                </div>
              </li>
            ))}
          </ul>
        )}
      </li>
    ))}
  </ul>
);
