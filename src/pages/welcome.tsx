import type {ShownHint} from './hint-list.tsx';
import {PageHead} from './page-head.tsx';
import {PhraseBox} from './phrase-box.tsx';
import {Switch} from './switch.tsx';

/** A messenger to choose: its name and the origins it lives on. */
export type Messenger = {name: string; hosts: string[]; on: boolean};

export type WelcomeProps = {
  phrase: {text: string; hints: ShownHint[] | undefined};
  messengers: Messenger[];
  /** What came of the last choice, as one sentence. */
  said: string;
  onPhrase: (text: string) => void;
  onMessenger: (messenger: Messenger, on: boolean) => void;
  onGuide: (topic?: string) => void;
  copy: (text: string) => Promise<void>;
};

/** First steps, done in under a minute: what it does, what it never does, try it, choose messengers. */
export const Welcome = ({phrase, messengers, said, onPhrase, onMessenger, onGuide, copy}: WelcomeProps) => (
  <div class="page">
    <PageHead title="A friend reading along" lead="Softstart helps you say what you need so that it can be heard." />
    <main>
      <section class="card" aria-labelledby="try">
        <h2 id="try">Try it here</h2>
        <PhraseBox
          label="Change a word, or write something of your own"
          text={phrase.text}
          hints={phrase.hints}
          onText={onPhrase}
          copy={copy}
          readMore={onGuide}
        />
      </section>
      <div class="two">
        <section class="card" aria-labelledby="does">
          <h2 id="does">What it does</h2>
          <ul class="points">
            <li>It puts a dotted line under words that may land as blame or pressure.</li>
            <li>It offers other ways to say the same, made from your own sentence.</li>
            <li>It is made to stay quiet when you set a boundary or protect yourself.</li>
          </ul>
        </section>
        <section class="card" aria-labelledby="never">
          <h2 id="never">What it never does</h2>
          <ul class="points">
            <li>It never sends your words anywhere. There is no server and no account.</li>
            <li>It never changes a word you did not ask it to change.</li>
            <li>It never scores you, and it keeps no record of what you write.</li>
          </ul>
        </section>
      </div>
      <section class="card" aria-labelledby="where">
        <h2 id="where">Where you write</h2>
        <p class="quiet">
          Hints are off everywhere until you choose. Your browser asks you for each one. Any other site can be turned on
          from the Softstart button in the toolbar.
        </p>
        <ul class="rows grid">
          {messengers.map(messenger => (
            <li key={messenger.name}>
              <Switch
                label={messenger.name}
                why={messenger.hosts.join(', ')}
                on={messenger.on}
                onChange={on => onMessenger(messenger, on)}
              />
            </li>
          ))}
        </ul>
        <p class="said" role="status">
          {said}
        </p>
      </section>
      <p class="foot">
        That’s all. The{' '}
        <button type="button" class="link" onClick={() => onGuide()}>
          guide
        </button>{' '}
        is there when you feel like reading more.
      </p>
    </main>
  </div>
);
