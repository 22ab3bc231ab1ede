import {useLayoutEffect, useRef} from 'preact/hooks';
import type {Guide} from './guide-data.ts';
import {guideParts} from './guide-parts.tsx';
import {GuideStrategy} from './guide-strategy.tsx';

type Props = {
  guide: Guide;
  /** The topic that is open: a strategy's id or a part's. */
  open?: string;
  onOpen: (id: string | undefined) => void;
};

/** The guide for a small place: a list of topics, one open at a time. */
export const GuideList = ({guide, open, onOpen}: Props) => (
  <>
    <h2 class="section-title">Ways of saying it</h2>
    {guide.strategies.map(strategy => (
      <Topic key={strategy.id} id={strategy.id} title={strategy.title} open={open} onOpen={onOpen}>
        <GuideStrategy strategy={strategy} heading={false} />
      </Topic>
    ))}
    <h2 class="section-title">Background</h2>
    {guideParts(guide).map(({id, title, content}) => (
      <Topic key={id} id={id} title={title} open={open} onOpen={onOpen}>
        {content()}
      </Topic>
    ))}
  </>
);

type TopicProps = {
  id: string;
  title: string;
  open: string | undefined;
  onOpen: (id: string | undefined) => void;
  children: preact.ComponentChildren;
};

const Topic = ({id, title, open, onOpen, children}: TopicProps) => {
  const box = useRef<HTMLDivElement>(null);
  const isOpen = open === id;
  useLayoutEffect(() => {
    if (isOpen) box.current?.scrollIntoView({block: 'start'});
  }, [isOpen]);
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
