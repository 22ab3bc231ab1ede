import {useLayoutEffect, useRef} from 'preact/hooks';
import {type Guide, topicOf} from './guide-data.ts';
import {GuideFind} from './guide-find.tsx';
import {guideParts} from './guide-parts.tsx';
import type {Copy} from './guide-phrase.tsx';
import {GuideStrategy} from './guide-strategy.tsx';

type Props = {
  guide: Guide;
  /** What is open: the address of a topic, or of an entry in it. */
  open?: string;
  onOpen: (address: string | undefined) => void;
  copy: Copy;
};

/** The guide for a small place: a search, and a list of topics, one open at a time. */
export const GuideList = ({guide, open, onOpen, copy}: Props) => (
  <GuideFind guide={guide} onGo={onOpen}>
    <h2 class="section-title">Ways of saying it</h2>
    {guide.strategies.map(strategy => (
      <Topic key={strategy.id} id={strategy.id} title={strategy.title} open={open} onOpen={onOpen}>
        <GuideStrategy strategy={strategy} heading={false} copy={copy} />
      </Topic>
    ))}
    <h2 class="section-title">Background</h2>
    {guideParts(guide).map(({id, title, content}) => (
      <Topic key={id} id={id} title={title} open={open} onOpen={onOpen}>
        {content(copy)}
      </Topic>
    ))}
  </GuideFind>
);

type TopicProps = {
  id: string;
  title: string;
  open: string | undefined;
  onOpen: (address: string | undefined) => void;
  children: preact.ComponentChildren;
};

const Topic = ({id, title, open, onOpen, children}: TopicProps) => {
  const box = useRef<HTMLDivElement>(null);
  const isOpen = open !== undefined && topicOf(open) === id;
  useLayoutEffect(() => {
    if (!isOpen) return;
    const inside = open === id ? undefined : document.getElementById(open);
    (inside ?? box.current)?.scrollIntoView({block: 'start'});
    // Chosen in the search, its link is gone: the focus goes where it led.
    if (document.activeElement === document.body || inside) {
      (inside ?? box.current?.querySelector('button'))?.focus({preventScroll: true});
    }
  }, [isOpen, open]);
  return (
    <div class="topic" ref={box}>
      <h3 class="topic-head">
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={`topic-${id}`}
          onClick={() => onOpen(isOpen ? undefined : id)}
        >
          {title}
        </button>
      </h3>
      <div class="topic-body prose" id={`topic-${id}`} hidden={!isOpen}>
        {isOpen && children}
      </div>
    </div>
  );
};
