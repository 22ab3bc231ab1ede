import {render} from 'preact';
import {useEffect, useState} from 'preact/hooks';
import {browser} from 'wxt/browser';
import {forgetSite, type SiteState, settleSites, siteState, turnOff, turnOn} from '../../src/access.ts';
import {useSettings} from '../../src/page-state.ts';
import {Options} from '../../src/pages/options.tsx';
import {saveFile} from '../../src/save-file.ts';
import {emptyCheckIn} from '../../src/settings/check-in.ts';
import {checkInStore} from '../../src/settings/check-in-store.ts';
import {choicesFile, readChoicesFile} from '../../src/settings/choices-file.ts';
import {defaults} from '../../src/settings/settings.ts';
import {settingsStore} from '../../src/settings/store.ts';

const {set, update} = settingsStore;

const App = () => {
  const settings = useSettings() ?? defaults;
  const [sites, setSites] = useState<(SiteState & {origin: string})[]>([]);
  const [stored, setStored] = useState('');
  const [said, setSaid] = useState('');
  const [checkIn, setCheckIn] = useState(emptyCheckIn);
  useEffect(() => {
    const life = new AbortController();
    checkInStore.watch(setCheckIn, life.signal);
    void checkInStore.get().then(setCheckIn);
    return () => life.abort();
  }, []);

  const look = async () => {
    const states = await Promise.all(Object.keys(settings.sites).sort().map(siteState));
    setSites(states.filter((state): state is SiteState & {origin: string} => state.origin !== undefined));
    const everything = await settingsStore.everything();
    // Its days have a page of their own; whoever looks over a shoulder here sees how many and no more.
    const days = Object.keys(checkIn.days).length;
    if ('check-in' in everything)
      everything['check-in'] = `${days} ${days === 1 ? 'day' : 'days'}, shown on its own page`;
    setStored(JSON.stringify(everything, null, 2));
  };
  useEffect(() => void look(), [settings, checkIn]);

  const take = async (file: File) => {
    const found = readChoicesFile(await file.text());
    if ('reason' in found) return setSaid(found.reason);
    await set(found.settings);
    // Permissions do not travel: sites this browser has not allowed come in switched off.
    await settleSites();
    setSaid('Your choices are taken over. Sites this browser has not allowed yet are off; their switch asks.');
  };
  return (
    <Options
      sites={sites}
      sensitivity={settings.sensitivity}
      quietCategories={settings.quietCategories}
      dismissals={settings.dismissals}
      appearance={settings.appearance}
      stored={stored}
      said={said}
      onSite={(origin, on) => void (on ? turnOn(origin) : turnOff(origin)).then(look)}
      onForgetSite={origin => void forgetSite(origin)}
      onSensitivity={sensitivity => void set({sensitivity})}
      onCategory={(category, hinted) =>
        void update(now => {
          const others = now.quietCategories.filter(item => item !== category);
          return {...now, quietCategories: hinted ? others : [...others, category]};
        })
      }
      onHintAgain={({rule, words}) =>
        void update(now => ({
          ...now,
          dismissals: now.dismissals.filter(item => item.rule !== rule || item.words !== words),
        }))
      }
      onAppearance={appearance => void set({appearance})}
      checkInInPopup={checkIn.inPopup}
      onCheckInInPopup={inPopup => void checkInStore.set({inPopup})}
      onCheckIn={() => void browser.tabs.create({url: browser.runtime.getURL('/checkin.html')})}
      onExport={() => saveFile('softstart-choices.json', choicesFile(settings))}
      onImport={file => void take(file)}
      onErase={() => void settingsStore.erase().then(() => setSaid('Everything is erased.'))}
    />
  );
};

render(<App />, document.getElementById('app')!);
