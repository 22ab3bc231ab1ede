import guide from 'virtual:guide';
import {render} from 'preact';
import {useEffect, useState} from 'preact/hooks';
import {browser} from 'wxt/browser';
import {type SiteState, siteState, turnOff, turnOn} from '../../src/access.ts';
import {draftHints, onDraftHints} from '../../src/draft-hints.ts';
import type {HintView} from '../../src/messages.ts';
import {copy, usePhrase, useSettings} from '../../src/page-state.ts';
import {Popup, type PopupTab, popupTabs} from '../../src/pages/popup.tsx';
import {checkInStore} from '../../src/settings/check-in-store.ts';
import {paused} from '../../src/settings/pause.ts';
import {popupTab, settingsStore} from '../../src/settings/store.ts';

type TabBelow = {id?: number; url?: string};

type Props = {below: TabBelow; start: PopupTab; checkIn: boolean};

const App = ({below, start, checkIn}: Props) => {
  const settings = useSettings();
  const [place, setPlace] = useState<SiteState>();
  const [hints, setHints] = useState<HintView[]>();
  const [tab, setTab] = useState(start);
  const [topic, setTopic] = useState<string>();
  const [phrase, setPhrase] = usePhrase('', settings?.sensitivity);

  const look = () => siteState(below.url).then(setPlace);
  useEffect(() => void look(), [settings]);
  useEffect(() => {
    const {id} = below;
    if (!place?.on || id === undefined) return;
    const life = new AbortController();
    const ask = () => draftHints(id).then(found => life.signal.aborted || setHints(found));
    onDraftHints(id, ask, life.signal);
    void ask();
    return () => life.abort();
  }, [place?.on, settings]);

  const openAndClose = (address: string) => browser.tabs.create({url: address}).then(() => close());
  return (
    <Popup
      place={place}
      hints={hints}
      phrase={phrase}
      guide={guide}
      tab={tab}
      topic={topic}
      onSwitch={on => {
        if (place?.origin) void (on ? turnOn(place.origin) : turnOff(place.origin)).then(look);
      }}
      onTab={next => {
        setTab(next);
        void popupTab.set(next);
      }}
      onTopic={setTopic}
      onPhrase={setPhrase}
      onOptions={() => void browser.runtime.openOptionsPage().then(() => close())}
      onCheckIn={checkIn ? () => void openAndClose(browser.runtime.getURL('/checkin.html')) : undefined}
      onGoOn={settings && paused(settings, Date.now()) ? () => void settingsStore.set({pausedUntil: 0}) : undefined}
      onGuide={at => void openAndClose(browser.runtime.getURL('/guide.html') + (at ? `#${at}` : ''))}
      copy={copy}
    />
  );
};

const [[below], kept, {inPopup, hidden}] = await Promise.all([
  browser.tabs.query({active: true, currentWindow: true}),
  popupTab.get(),
  checkInStore.get(),
]);
const start = popupTabs.find(tab => tab === kept) ?? 'draft';
render(<App below={below ?? {}} start={start} checkIn={inPopup && !hidden} />, document.getElementById('app')!);
