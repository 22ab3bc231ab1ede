import {render} from 'preact';
import {useEffect, useState} from 'preact/hooks';
import {browser} from 'wxt/browser';
import {forgetSite, type SiteState, settleSites, siteState, turnOff, turnOn} from '../../src/access.ts';
import {useSettings} from '../../src/page-state.ts';
import {Options} from '../../src/pages/options.tsx';
import type {ListedRule} from '../../src/pages/options-rules.tsx';
import {saveFile} from '../../src/save-file.ts';
import {emptyCheckIn} from '../../src/settings/check-in.ts';
import {checkInStore} from '../../src/settings/check-in-store.ts';
import {choicesFile, readChoicesFile} from '../../src/settings/choices-file.ts';
import {anHourFrom, paused, tomorrowFrom} from '../../src/settings/pause.ts';
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

  const [rules, setRules] = useState<ListedRule[]>();
  // The whole rule set is large: the page stands before it is there.
  useEffect(() => {
    void import('virtual:rules').then(({default: {rules}}) =>
      setRules(rules.map(({id, category, title, message}) => ({id, category, title, why: message}))),
    );
  }, []);
  const now = useNow(settings.pausedUntil);

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
      rules={rules}
      quietRules={settings.quietRules}
      dismissals={settings.dismissals}
      pausedUntil={paused(settings, now) ? inWords(settings.pausedUntil, now) : undefined}
      appearance={settings.appearance}
      underline={settings.underline}
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
      onRule={(id, hinted) =>
        void update(now => {
          const others = now.quietRules.filter(item => item !== id);
          return {...now, quietRules: hinted ? others : [...others, id]};
        })
      }
      onQuietAgain={dismissal => void update(now => ({...now, dismissals: [...now.dismissals, dismissal]}))}
      onPause={length =>
        void set({pausedUntil: length === 'none' ? 0 : (length === 'hour' ? anHourFrom : tomorrowFrom)(Date.now())})
      }
      onHintAgain={({rule, words}) =>
        void update(now => ({
          ...now,
          dismissals: now.dismissals.filter(item => item.rule !== rule || item.words !== words),
        }))
      }
      onAppearance={appearance => void set({appearance})}
      onUnderline={underline => void set({underline})}
      checkInInPopup={checkIn.inPopup}
      onCheckInInPopup={inPopup => void checkInStore.set({inPopup})}
      onCheckIn={() => void browser.tabs.create({url: browser.runtime.getURL('/checkin.html')})}
      onExport={() => saveFile('softstart-choices.json', choicesFile(settings))}
      onImport={file => void take(file)}
      onErase={() => void settingsStore.erase().then(() => setSaid('Everything is erased.'))}
    />
  );
};

/** The time now, told again when `end` has come. */
const useNow = (end: number): number => {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    setNow(Date.now());
    if (end <= Date.now()) return;
    const timer = setTimeout(() => setNow(Date.now()), Math.min(end - Date.now(), LONGEST_TIMER_MS));
    return () => clearTimeout(timer);
  }, [end]);
  return now;
};

/** Longer timers fire at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** “6:40 PM”, with the day when it is another one. */
const inWords = (moment: number, now: number): string => {
  const isToday = new Date(moment).toDateString() === new Date(now).toDateString();
  const time = new Intl.DateTimeFormat('en', {timeStyle: 'short'}).format(moment);
  return isToday ? time : `tomorrow, ${time}`;
};

render(<App />, document.getElementById('app')!);
