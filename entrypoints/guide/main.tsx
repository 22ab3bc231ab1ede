import guide from 'virtual:guide';
import {render} from 'preact';
import {useEffect, useState} from 'preact/hooks';
import {browser} from 'wxt/browser';
import {copy, useSettings} from '../../src/page-state.ts';
import {GuidePage} from '../../src/pages/guide-page.tsx';

// The address names the place, and the place is here only when the page is drawn.
const asked = () => ({address: decodeURIComponent(location.hash.slice(1))});

const App = () => {
  useSettings();
  const [at, setAt] = useState(asked);
  useEffect(() => {
    const look = () => setAt(asked());
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
  }, []);
  const go = (address: string) => {
    history.pushState(null, '', `#${address}`);
    setAt({address});
  };
  const checkIn = () => void browser.tabs.create({url: browser.runtime.getURL('/checkin.html')});
  return <GuidePage guide={guide} at={at} onGo={go} copy={copy} onCheckIn={checkIn} />;
};

render(<App />, document.getElementById('app')!);
