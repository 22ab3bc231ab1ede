import type {Guide} from './guide-data.ts';
import {guideParts} from './guide-parts.tsx';
import {GuideStrategy} from './guide-strategy.tsx';
import {PageHead} from './page-head.tsx';

/** The guide on a page of its own: contents beside it, an address for each strategy and part. */
export const GuidePage = ({guide}: {guide: Guide}) => {
  const parts = guideParts(guide);
  return (
    <div class="page wide">
      <PageHead title="Guide" lead="Ways to say what you need so that it can be heard." />
      <div class="with-contents">
        <nav class="contents" aria-label="Contents">
          <h2 class="section-title">Ways of saying it</h2>
          <ul>
            {guide.strategies.map(({id, title}) => (
              <li key={id}>
                <a href={`#${id}`}>{title}</a>
              </li>
            ))}
          </ul>
          <h2 class="section-title">Background</h2>
          <ul>
            {parts.map(({id, title}) => (
              <li key={id}>
                <a href={`#${id}`}>{title}</a>
              </li>
            ))}
          </ul>
        </nav>
        <main class="prose">
          <h2>Ways of saying it</h2>
          {guide.strategies.map(strategy => (
            <section class="card" id={strategy.id} key={strategy.id} tabIndex={-1} aria-label={strategy.title}>
              <GuideStrategy strategy={strategy} />
            </section>
          ))}
          {parts.map(({id, title, content}) => (
            <section id={id} key={id} tabIndex={-1} aria-label={title}>
              <h2>{title}</h2>
              <div class="card">{content()}</div>
            </section>
          ))}
        </main>
      </div>
    </div>
  );
};
