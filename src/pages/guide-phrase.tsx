import {CopyButton} from './copy-button.tsx';

export type Copy = (text: string) => Promise<void>;
type Props = {text: string; before?: string; id?: string; copy: Copy};

/** Words to take along, with a button that copies them; `before` is what they stand in for. */
export const Phrase = ({text, before, id, copy}: Props) => (
  <div class="phrase-card" id={id} tabIndex={id ? -1 : undefined}>
    <div>
      {before && (
        <p class="before">
          <span class="sr-only">Before: </span>
          {before}
        </p>
      )}
      <p class="after">
        {before && <span class="sr-only">After: </span>}
        {text}
      </p>
    </div>
    <CopyButton text={text} copy={copy} />
  </div>
);
