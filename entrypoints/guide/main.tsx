import guide from 'virtual:guide';
import {render} from 'preact';
import {useEffect} from 'preact/hooks';
import {useSettings} from '../../src/page-state.ts';
import {GuidePage} from '../../src/pages/guide-page.tsx';

const App = () => {
  useSettings();
  useEffect(() => {
    // The address names the topic, and the topic is here only now.
    const topic = document.getElementById(location.hash.slice(1));
    topic?.scrollIntoView();
    topic?.focus({preventScroll: true});
  }, []);
  return <GuidePage guide={guide} />;
};

render(<App />, document.getElementById('app')!);
