import {entryAddress, type StrategyPage} from './guide-data.ts';
import {type Copy, Phrase} from './guide-phrase.tsx';

type Props = {strategy: StrategyPage; heading?: boolean; copy: Copy};

/** One way of saying it: what it is, before and after, when it fits and when not. */
export const GuideStrategy = ({strategy, heading = true, copy}: Props) => (
  <div class="strategy">
    {heading && <h3>{strategy.title}</h3>}
    <p>{strategy.what}</p>
    <ul class="pairs" aria-label="Before and after">
      {strategy.pairs.map(({before, after}, index) => (
        <li key={before}>
          <Phrase id={entryAddress(strategy.id, index)} before={before} text={after} copy={copy} />
        </li>
      ))}
    </ul>
    <h4>When it fits</h4>
    <ul class="points">
      {strategy.fits.map(line => (
        <li key={line}>{line}</li>
      ))}
    </ul>
    <h4>When it does not</h4>
    <ul class="points">
      {strategy.notFor.map(line => (
        <li key={line}>{line}</li>
      ))}
    </ul>
    {strategy.source && <p class="quiet">{strategy.source}</p>}
  </div>
);
