import guide from 'virtual:guide';
import {render} from 'preact';
import {useEffect, useState} from 'preact/hooks';
import {browser} from 'wxt/browser';
import {copy, useSettings} from '../../src/page-state.ts';
import {CheckIn} from '../../src/pages/check-in.tsx';
import {localDate} from '../../src/pages/check-in-dates.ts';
import {saveFile} from '../../src/save-file.ts';
import {checkInFile, type CheckIn as Kept} from '../../src/settings/check-in.ts';
import {checkInStore} from '../../src/settings/check-in-store.ts';

const App = ({first}: {first: Kept}) => {
  useSettings();
  const [kept, setKept] = useState(first);
  const [today, setToday] = useState(localDate(new Date()));
  const [said, setSaid] = useState('');
  useEffect(() => {
    const life = new AbortController();
    checkInStore.watch(setKept, life.signal);
    // A page left open overnight knows the new day when somebody looks at it.
    document.addEventListener('visibilitychange', () => setToday(localDate(new Date())), {signal: life.signal});
    return () => life.abort();
  }, []);
  return (
    <CheckIn
      words={guide['check-in']!}
      signs={guide.signs!}
      days={kept.days}
      today={today}
      hidden={kept.hidden}
      said={said}
      onDay={(date, change) => void checkInStore.changeDay(date, change)}
      onHidden={hidden => void checkInStore.set({hidden})}
      onExport={() => saveFile('softstart-check-in.json', checkInFile(kept))}
      onErase={() => void checkInStore.erase().then(() => setSaid('The check-in is erased.'))}
      onGuide={topic => void browser.tabs.create({url: `${browser.runtime.getURL('/guide.html')}#${topic}`})}
      copy={copy}
    />
  );
};

render(<App first={await checkInStore.get()} />, document.getElementById('app')!);
