import {useLayoutEffect} from 'preact/hooks';
import type {Guide} from './guide-data.ts';
import {GuideFind} from './guide-find.tsx';
import {guideParts} from './guide-parts.tsx';
import type {Copy} from './guide-phrase.tsx';
import {GuideStrategy} from './guide-strategy.tsx';
import {PageHead} from './page-head.tsx';

type Props = {
  guide: Guide;
  /** Where to look: the address of a topic or entry; an object, so that the same place can be asked for again. */
  at?: {address: string};
  onGo: (address: string) => void;
  copy: Copy;
  /** Opens the check-in, offered below the signs. */
  onCheckIn?: () => void;
};

/** The guide on a page of its own: a search, contents beside it, an address for everything in it. */
export const GuidePage = ({guide, at, onGo, copy, onCheckIn}: Props) => {
  const parts = guideParts(guide);
  useLayoutEffect(() => {
    const place = at?.address ? document.getElementById(at.address) : undefined;
    place?.scrollIntoView();
    place?.focus({preventScroll: true});
  }, [at]);
  return (
    <div class="page wide">
      <PageHead title="Guide" lead="Ways to say what you need so that it can be heard." />
      <GuideFind guide={guide} onGo={onGo} main>
        <div class="with-contents">
          <nav class="contents" aria-label="Contents">
            <h2 class="section-title">Ways of saying it</h2>
            <Contents of={guide.strategies} />
            <h2 class="section-title">Background</h2>
            <Contents of={parts} />
          </nav>
          <main class="prose">
            <h2>Ways of saying it</h2>
            {guide.strategies.map(strategy => (
              <section class="card" id={strategy.id} key={strategy.id} tabIndex={-1} aria-label={strategy.title}>
                <GuideStrategy strategy={strategy} copy={copy} />
              </section>
            ))}
            {parts.map(({id, title, content}) => (
              <section id={id} key={id} tabIndex={-1} aria-label={title}>
                <h2>{title}</h2>
                <div class="card">
                  {content(copy)}
                  {id === 'signs' && onCheckIn && (
                    <button type="button" class="button" onClick={onCheckIn}>
                      Keep a private check-in
                    </button>
                  )}
                </div>
              </section>
            ))}
          </main>
        </div>
      </GuideFind>
    </div>
  );
};

const Contents = ({of}: {of: {id: string; title: string}[]}) => (
  <ul>
    {of.map(({id, title}) => (
      <li key={id}>
        <a href={`#${id}`}>{title}</a>
      </li>
    ))}
  </ul>
);
