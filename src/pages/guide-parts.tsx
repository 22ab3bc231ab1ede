import type {ComponentChildren} from 'preact';
import {entryAddress, type Guide} from './guide-data.ts';
import {type Copy, Phrase} from './guide-phrase.tsx';

const Points = ({lines}: {lines: string[]}) => (
  <ul class="points">
    {lines.map(line => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);

/** What an address leads to: it takes the focus without being a stop of the Tab key. */
const entry = (topic: string, index: number) => ({id: entryAddress(topic, index), tabIndex: -1});

const Insights = ({intro, insights, closing}: NonNullable<Guide['insights']>) => (
  <>
    <p>{intro}</p>
    <ol class="insights">
      {insights.map(({title, what, example, try: way}, index) => (
        <li key={title} {...entry('insights', index)}>
          <h3>{title}</h3>
          <h4>What happens</h4>
          <p>{what}</p>
          <h4>An everyday example</h4>
          <p>{example}</p>
          <h4>What you can do</h4>
          <p>{way}</p>
        </li>
      ))}
    </ol>
    {closing && <p>{closing}</p>}
  </>
);

type SignsProps = NonNullable<Guide['signs']> & {copy: Copy};
const Signs = ({intro, groups, reading, say, copy}: SignsProps) => (
  <>
    <p>{intro}</p>
    {groups.map(({title, signs}, index) => (
      <section key={title} {...entry('signs', index)}>
        <h3>{title}</h3>
        <Points lines={signs.map(({text}) => text)} />
      </section>
    ))}
    <section {...entry('signs', groups.length)}>
      <h3>How to read them</h3>
      <Points lines={reading} />
    </section>
    {say && <Phrase text={say} copy={copy} />}
  </>
);

type TimelineProps = NonNullable<Guide['timeline']> & {copy: Copy};
const Timeline = ({intro, spans, healthy, unhealthy, copy}: TimelineProps) => (
  <>
    <p>{intro}</p>
    <ol class="timeline">
      {spans.map(({when, means, try: way, say}, index) => (
        <li key={when} {...entry('timeline', index)}>
          <h3>{when}</h3>
          <p>{means}</p>
          <h4>What you can do</h4>
          <p>{way}</p>
          {say && <Phrase text={say} copy={copy} />}
        </li>
      ))}
    </ol>
    {[healthy, unhealthy].map(
      (list, index) =>
        list && (
          <section key={list.title} {...entry('timeline', spans.length + index)}>
            <h3>{list.title}</h3>
            <Points lines={list.points} />
          </section>
        ),
    )}
  </>
);

const Questions = ({questions}: {questions: NonNullable<Guide['questions']>}) => (
  <dl class="questions">
    {questions.map(({question, answer}, index) => (
      <div key={question} {...entry('questions', index)}>
        <dt>{question}</dt>
        <dd>{answer}</dd>
      </div>
    ))}
  </dl>
);

type SafetyProps = NonNullable<Guide['safety']> & {copy: Copy};
const Safety = ({intro, sections, help, copy}: SafetyProps) => (
  <>
    <p>{intro}</p>
    {sections.map(({title, points, say}, index) => (
      <section key={title} {...entry('safety', index)}>
        <h3>{title}</h3>
        <Points lines={points} />
        {say && (
          <ul class="pairs" aria-label="Words for it">
            {say.map(text => (
              <li key={text}>
                <Phrase text={text} copy={copy} />
              </li>
            ))}
          </ul>
        )}
      </section>
    ))}
    <h3>Help by country</h3>
    <dl class="help">
      {help.map(({country, services}, index) => (
        <div key={country} {...entry('safety', sections.length + index)}>
          <dt>{country}</dt>
          <dd>{services.join(' · ')}</dd>
        </div>
      ))}
    </dl>
  </>
);

const Evidence = ({claims}: {claims: NonNullable<Guide['evidence']>}) => (
  <>
    <p>
      Good: studies found it. Fair: studies point to it. Practice: counsellors work with it. Say-so: somebody claims it.
      “The article” is the text about men pulling away that this guide started from.
    </p>
    <dl class="evidence">
      {claims.map(({claim, strength, source}, index) => (
        <div key={claim} {...entry('evidence', index)}>
          <dt>{claim}</dt>
          <dd>
            <span class="tag">{strength}</span> {source}
          </dd>
        </div>
      ))}
    </dl>
  </>
);

export type GuidePart = {id: string; title: string; content: (copy: Copy) => ComponentChildren};

/** The parts after the strategies, in reading order; a part whose file is not there is left out. */
export const guideParts = ({insights, signs, timeline, questions, safety, evidence}: Guide): GuidePart[] => {
  const parts: (GuidePart | undefined)[] = [
    insights && {id: 'insights', title: insights.title, content: () => <Insights {...insights} />},
    signs && {id: 'signs', title: signs.title, content: copy => <Signs {...signs} copy={copy} />},
    timeline && {id: 'timeline', title: timeline.title, content: copy => <Timeline {...timeline} copy={copy} />},
    questions && {id: 'questions', title: 'Questions people ask', content: () => <Questions questions={questions} />},
    safety && {id: 'safety', title: safety.title, content: copy => <Safety {...safety} copy={copy} />},
    evidence && {id: 'evidence', title: 'What this rests on', content: () => <Evidence claims={evidence} />},
  ];
  return parts.filter(part => part !== undefined);
};
