import {useEffect, useState} from 'preact/hooks';
import type {Sensitivity} from './engine/hint.ts';
import type {HintView} from './messages.ts';
import {defaults, type Settings} from './settings/settings.ts';
import {settingsStore} from './settings/store.ts';

/** The choices as they are now; `undefined` until they are read. Also gives the page its light or dark look. */
export const useSettings = (): Settings | undefined => {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    const life = new AbortController();
    settingsStore.watch(setSettings, life.signal);
    void settingsStore.get().then(read => setSettings(now => now ?? read));
    return () => life.abort();
  }, []);
  useEffect(() => {
    if (settings) document.documentElement.dataset.appearance = settings.appearance;
  }, [settings?.appearance]);
  return settings;
};

export type Phrase = {text: string; hints: HintView[] | undefined};

/** A phrase and its hints; the engine is loaded with the first letter, so that a page opens without it. */
export const usePhrase = (
  first: string,
  sensitivity: Sensitivity = defaults.sensitivity,
): [Phrase, (text: string) => void] => {
  const [text, setText] = useState(first);
  const [found, setFound] = useState<{text: string; sensitivity: Sensitivity; hints: HintView[]}>();
  useEffect(() => {
    if (text.trim() === '') return;
    let wanted = true;
    void import('./phrase.ts').then(({phraseHints}) => {
      if (wanted) setFound({text, sensitivity, hints: phraseHints(text, sensitivity)});
    });
    return () => {
      wanted = false;
    };
  }, [text, sensitivity]);
  // Hints of other words than these never show.
  const hints = found?.text === text ? found.hints : undefined;
  return [{text, hints}, setText];
};

/** Puts a text on the clipboard; rejects when the browser does not let us. */
export const copy = (text: string): Promise<void> => navigator.clipboard.writeText(text);
