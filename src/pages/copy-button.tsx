import {useState} from 'preact/hooks';

type Props = {text: string; copy: (text: string) => Promise<void>};

/** Copies a text and says so in its own place. The words stay until another copy is asked for. */
export const CopyButton = ({text, copy}: Props) => {
  const [state, setState] = useState<{text: string; said: string}>();
  const said = state?.text === text ? state.said : undefined;
  const tell = (words: string) => setState({text, said: words});
  return (
    <>
      <button
        type="button"
        class="button small"
        aria-label={`${said ?? 'Copy'}: “${text}”`}
        onClick={() =>
          copy(text).then(
            () => tell('Copied'),
            () => tell('Not copied'),
          )
        }
      >
        {said ?? 'Copy'}
      </button>
      <span class="sr-only" role="status">
        {said}
      </span>
    </>
  );
};
