// @vitest-environment happy-dom
import {expect, test, vi} from 'vitest';
import {fakeBrowser} from 'wxt/testing/fake-browser';
import {settingsStore} from '../src/settings/store.ts';
import {watchPage} from '../src/watch-page.ts';
import {loadRules} from '../tools/load-rules.ts';

test('a site turned on while the script is still reading its choices is not missed', async () => {
  fakeBrowser.reset();
  const origin = 'https://chat.example';
  vi.stubGlobal('self', {origin});
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 300, 40));
  document.body.innerHTML = '<textarea></textarea>';
  document.querySelector('textarea')!.focus();
  // The first read answers with how it was before the switch was turned.
  const before = await settingsStore.get();
  let answer = (_: typeof before) => {};
  vi.spyOn(settingsStore, 'get').mockReturnValueOnce(
    new Promise(resolve => {
      answer = resolve;
    }),
  );
  const life = new AbortController();
  const readRules = vi.fn(loadRules);
  const watching = watchPage(document, readRules, life.signal, () => life.abort());

  await settingsStore.set({sites: {[origin]: true}});
  answer(before);
  await watching;

  // The box has the focus and the site is on: the engine is built for it.
  expect(readRules).toHaveBeenCalledOnce();
  life.abort();
});
