import type {ComponentChildren} from 'preact';
import {useId, useMemo, useRef, useState} from 'preact/hooks';
import type {Guide} from './guide-data.ts';
import {type Found, guideEntries, searchGuide} from './guide-search.ts';

type Props = {
  guide: Guide;
  /** Somebody chose what was found. */
  onGo: (address: string) => void;
  /** On a page of its own what is found is the page's main part. */
  main?: boolean;
  /** The guide itself, shown while nothing is looked for. */
  children: ComponentChildren;
};

/** A search box over the whole guide: finds while typing, says how much, arrows move through what was found. */
export const GuideFind = ({guide, onGo, main, children}: Props) => {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState('');
  const entries = useMemo(() => guideEntries(guide), [guide]);
  const found = useMemo(() => searchGuide(entries, query), [entries, query]);
  const looking = query.trim() !== '';

  const move = (event: KeyboardEvent) => {
    const stops = [...(box.current?.querySelectorAll<HTMLElement>('input, .found a') ?? [])];
    const at = stops.indexOf(event.target as HTMLElement);
    if (event.key === 'Escape' && looking) {
      // In the popup Esc would close it; the first one only empties the search.
      event.preventDefault();
      setQuery('');
      stops[0]?.focus();
      return;
    }
    if (event.key === 'Enter' && at === 0 && found[0]) {
      event.preventDefault();
      go(found[0].address);
      return;
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || at < 0) return;
    event.preventDefault();
    stops[Math.max(0, Math.min(stops.length - 1, at + step))]?.focus();
  };
  const go = (address: string) => {
    setQuery('');
    onGo(address);
  };
  const list = (
    <ul class="found" aria-label="Found in the guide">
      {found.map(entry => (
        <li key={entry.address}>
          <FoundEntry entry={entry} go={go} />
        </li>
      ))}
    </ul>
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only listens to keys on their way from the box and the links
    <div ref={box} onKeyDown={move} class="find">
      <search>
        <label class="field-label" for={id}>
          Search the guide
        </label>
        <input
          type="search"
          id={id}
          class="search-field"
          value={query}
          autocomplete="off"
          aria-describedby={`${id}-said`}
          onInput={event => setQuery(event.currentTarget.value)}
        />
        <p class="quiet" role="status" id={`${id}-said`}>
          {looking ? count(found.length) : ''}
        </p>
      </search>
      {looking ? main ? <main>{list}</main> : list : children}
    </div>
  );
};

const count = (number: number): string =>
  number === 0 ? 'Nothing found. A shorter word may help.' : number === 1 ? '1 place found' : `${number} places found`;

const FoundEntry = ({entry, go}: {entry: Found; go: (address: string) => void}) => (
  <a
    href={`#${entry.address}`}
    onClick={event => {
      event.preventDefault();
      go(entry.address);
    }}
  >
    <span class="found-topic">{entry.topic}</span> <strong>{entry.title}</strong>{' '}
    <span class="found-passage">
      {entry.passage.map(({text, marked}, index) => (marked ? <mark key={index}>{text}</mark> : text))}
    </span>
  </a>
);
