import type {ComponentChildren} from 'preact';
import type {Guide} from './guide-data.ts';

const Points = ({lines}: {lines: string[]}) => (
  <ul class="points">
    {lines.map(line => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);

const Insights = ({intro, insights}: NonNullable<Guide['insights']>) => (
  <>
    <p>{intro}</p>
    <ol class="insights">
      {insights.map(({title, what, example, try: way}) => (
        <li key={title}>
          <h3>{title}</h3>
          <p>{what}</p>
          <p class="quiet">
            <strong>For example.</strong> {example}
          </p>
          <p>
            <strong>What you can do.</strong> {way}
          </p>
        </li>
      ))}
    </ol>
  </>
);

const Signs = ({intro, groups, reading}: NonNullable<Guide['signs']>) => (
  <>
    <p>{intro}</p>
    {groups.map(({title, signs}) => (
      <section key={title}>
        <h3>{title}</h3>
        <Points lines={signs} />
      </section>
    ))}
    <h3>How to read them</h3>
    <Points lines={reading} />
  </>
);

const Timeline = ({intro, spans, healthy}: NonNullable<Guide['timeline']>) => (
  <>
    <p>{intro}</p>
    <ol class="timeline">
      {spans.map(({when, means, try: way}) => (
        <li key={when}>
          <h3>{when}</h3>
          <p>{means}</p>
          <p>
            <strong>What you can do.</strong> {way}
          </p>
        </li>
      ))}
    </ol>
    <h3>{healthy.title}</h3>
    <Points lines={healthy.points} />
  </>
);

const Questions = ({questions}: {questions: NonNullable<Guide['questions']>}) => (
  <dl class="questions">
    {questions.map(({question, answer}) => (
      <div key={question}>
        <dt>{question}</dt>
        <dd>{answer}</dd>
      </div>
    ))}
  </dl>
);

const Safety = ({intro, sections, help}: NonNullable<Guide['safety']>) => (
  <>
    <p>{intro}</p>
    {sections.map(({title, points}) => (
      <section key={title}>
        <h3>{title}</h3>
        <Points lines={points} />
      </section>
    ))}
    <dl class="help">
      {help.map(({country, services}) => (
        <div key={country}>
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
    </p>
    <dl class="evidence">
      {claims.map(({claim, strength, source}) => (
        <div key={claim}>
          <dt>{claim}</dt>
          <dd>
            <span class="tag">{strength}</span> {source}
          </dd>
        </div>
      ))}
    </dl>
  </>
);

export type GuidePart = {id: string; title: string; content: () => ComponentChildren};

/** The parts after the strategies, in reading order; a part whose file is not there is left out. */
export const guideParts = ({insights, signs, timeline, questions, safety, evidence}: Guide): GuidePart[] => {
  const parts: (GuidePart | undefined)[] = [
    insights && {id: 'insights', title: insights.title, content: () => <Insights {...insights} />},
    signs && {id: 'signs', title: signs.title, content: () => <Signs {...signs} />},
    timeline && {id: 'timeline', title: timeline.title, content: () => <Timeline {...timeline} />},
    questions && {id: 'questions', title: 'Questions people ask', content: () => <Questions questions={questions} />},
    safety && {id: 'safety', title: safety.title, content: () => <Safety {...safety} />},
    evidence && {id: 'evidence', title: 'What this rests on', content: () => <Evidence claims={evidence} />},
  ];
  return parts.filter(part => part !== undefined);
};
