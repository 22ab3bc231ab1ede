import {useId, useRef} from 'preact/hooks';
import type {Alternative} from '../engine/hint.ts';
import {HintList, type ShownHint} from './hint-list.tsx';
import {markedParts} from './marked-parts.ts';

type Props = {
  label: string;
  placeholder?: string;
  text: string;
  /** The hints of `text`; `undefined` while they are not known yet. */
  hints: ShownHint[] | undefined;
  onText: (text: string) => void;
  copy: (text: string) => Promise<void>;
  readMore?: (strategy: Alternative['strategy']) => void;
};

/** A box to write a phrase in: its words are underlined in place, what can be said instead stands below. */
export const PhraseBox = ({label, placeholder, text, hints, onText, copy, readMore}: Props) => {
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const use = ({span, text: words}: Alternative) => {
    const field = box.current;
    if (!field) return;
    field.focus();
    field.setSelectionRange(span.start, span.end);
    // The old command is the one that the box's own undo knows about.
    if (document.execCommand?.('insertText', false, words)) return;
    onText(text.slice(0, span.start) + words + text.slice(span.end));
  };
  return (
    <div class="phrase">
      <label class="field-label" for={id}>
        {label}
      </label>
      <div class="phrase-field">
        {/* The same words in the same place under the box, so that only the underline shows. */}
        <div class="phrase-mirror" aria-hidden="true">
          {markedParts(text, hints ?? []).map(part =>
            part.severity ? (
              <span key={part.start} class={`marked ${part.severity}`}>
                {part.text}
              </span>
            ) : (
              part.text
            ),
          )}
          {'\u200b'}
        </div>
        <textarea
          id={id}
          ref={box}
          value={text}
          placeholder={placeholder}
          aria-describedby={`${id}-said`}
          rows={2}
          onInput={event => onText(event.currentTarget.value)}
        />
      </div>
      <p class="quiet" role="status" id={`${id}-said`}>
        {sayHow(text, hints)}
      </p>
      {hints && hints.length > 0 && <HintList hints={hints} copy={copy} use={use} readMore={readMore} />}
    </div>
  );
};

const sayHow = (text: string, hints: ShownHint[] | undefined): string => {
  if (text.trim() === '' || !hints) return 'What you type here stays here.';
  if (hints.length === 0) return 'No hint for this one.';
  return hints.length === 1
    ? 'One place may land harder than you mean it.'
    : `${hints.length} places may land harder than you mean them.`;
};
