import {render} from 'preact';
import {useEffect, useState} from 'preact/hooks';
import {browser} from 'wxt/browser';
import {siteState, turnOff, turnOn} from '../../src/access.ts';
import {copy, usePhrase, useSettings} from '../../src/page-state.ts';
import {type Messenger, Welcome} from '../../src/pages/welcome.tsx';
import {sites} from '../../src/sites/sites.ts';

const FIRST_WORDS = 'You never listen to me. Can you call me tonight?';
const SHOWN = 8;

// A pattern of hosts can't be asked for as one site; those are turned on where they are.
const listed = sites.filter(({hosts}) => hosts.every(host => !host.startsWith('*'))).slice(0, SHOWN);
const originsOf = (hosts: readonly string[]) => hosts.map(host => `https://${host}`);

const App = () => {
  const settings = useSettings();
  const [phrase, setPhrase] = usePhrase(FIRST_WORDS, settings?.sensitivity);
  const [messengers, setMessengers] = useState<Messenger[]>([]);
  const [said, setSaid] = useState('');

  const look = async () => setMessengers(await Promise.all(listed.map(seen)));
  useEffect(() => void look(), [settings]);

  const choose = async ({name, hosts}: Messenger, on: boolean) => {
    const origins = originsOf(hosts);
    // Nothing may come before this call: the browser asks only straight from the click.
    const done = on ? turnOn(...origins) : Promise.all(origins.map(turnOff)).then(() => true);
    const allowed = await done;
    setSaid(
      !on
        ? `Hints are off on ${name}.`
        : allowed
          ? `Hints are on for ${name}.`
          : `${name} stays off. You can choose it any time.`,
    );
    await look();
  };
  return (
    <Welcome
      phrase={phrase}
      messengers={messengers}
      said={said}
      onPhrase={setPhrase}
      onMessenger={(messenger, on) => void choose(messenger, on)}
      onGuide={topic =>
        void browser.tabs.create({url: browser.runtime.getURL('/guide.html') + (topic ? `#${topic}` : '')})
      }
      copy={copy}
    />
  );
};

const seen = async ({name, hosts}: {name: string; hosts: readonly string[]}): Promise<Messenger> => {
  const states = await Promise.all(originsOf(hosts).map(siteState));
  return {name, hosts: [...hosts], on: states.every(({on}) => on)};
};

render(<App />, document.getElementById('app')!);
