import type {StrategyPage} from './guide-data.ts';

type Props = {strategy: StrategyPage; heading?: boolean};

/** One way of saying it: what it is, before and after, when it fits and when not. */
export const GuideStrategy = ({strategy: {title, what, fits, notFor, pairs, source}, heading = true}: Props) => (
  <div class="strategy">
    {heading && <h3>{title}</h3>}
    <p>{what}</p>
    <ul class="pairs" aria-label="Before and after">
      {pairs.map(({before, after}) => (
        <li key={before}>
          <p class="before">
            <span class="sr-only">Before: </span>
            {before}
          </p>
          <p class="after">
            <span class="sr-only">After: </span>
            {after}
          </p>
        </li>
      ))}
    </ul>
    <h4>When it fits</h4>
    <ul class="points">
      {fits.map(line => (
        <li key={line}>{line}</li>
      ))}
    </ul>
    <h4>When it does not</h4>
    <ul class="points">
      {notFor.map(line => (
        <li key={line}>{line}</li>
      ))}
    </ul>
    {source && <p class="quiet">{source}</p>}
  </div>
);
