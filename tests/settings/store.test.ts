import {beforeEach, expect, test, vi} from 'vitest';
import {defaults} from '../../src/settings/settings.ts';
import {createFakeBrowser} from './fake-browser.ts';

const setUp = async () => {
  vi.resetModules();
  const fake = createFakeBrowser();
  vi.doMock('wxt/browser', () => ({browser: fake.browser}));
  return {fake, ...(await import('../../src/settings/store.ts'))};
};

let world: Awaited<ReturnType<typeof setUp>>;
beforeEach(async () => {
  world = await setUp();
});

test('gives the defaults when nothing is stored', async () => {
  expect(await world.settingsStore.get()).toEqual(defaults);
});

test('keeps what was set and leaves the rest', async () => {
  await world.settingsStore.set({sensitivity: 'strong'});
  await world.settingsStore.set({appearance: 'dark'});
  expect(await world.settingsStore.get()).toEqual({...defaults, sensitivity: 'strong', appearance: 'dark'});
});

test('loses none of several changes made at once', async () => {
  const words = ['one', 'two', 'three'];
  await Promise.all(
    words.map(item =>
      world.settingsStore.update(now => ({...now, dismissals: [...now.dismissals, {rule: 'rule', words: item}]})),
    ),
  );
  expect((await world.settingsStore.get()).dismissals.map(item => item.words)).toEqual(words);
});

test('goes on after a change that did not come through', async () => {
  const {settingsStore} = world;
  await expect(
    settingsStore.update(() => {
      throw new Error('no');
    }),
  ).rejects.toThrow('no');
  await settingsStore.set({sensitivity: 'everything'});
  expect((await settingsStore.get()).sensitivity).toBe('everything');
});

test('reads a half broken disk part by part', async () => {
  await world.fake.browser.storage.local.set({
    settings: {version: 1, sensitivity: 'loud', appearance: 'light', sites: 7},
  });
  expect(await world.settingsStore.get()).toEqual({...defaults, appearance: 'light'});
});

test('tells watchers whole settings until they leave', async () => {
  const life = new AbortController();
  const seen: string[] = [];
  world.settingsStore.watch(({sensitivity}) => seen.push(sensitivity), life.signal);
  await world.settingsStore.set({sensitivity: 'strong'});
  await world.fake.browser.storage.local.set({'something-else': 1});
  life.abort();
  await world.settingsStore.set({sensitivity: 'everything'});
  expect(seen).toEqual(['strong']);
  expect(world.fake.onChanged.count()).toBe(0);
});

test('does not start to watch when the life is over', () => {
  world.settingsStore.watch(() => {}, AbortSignal.abort());
  expect(world.fake.onChanged.count()).toBe(0);
});

test('erases everything and tells watchers the defaults', async () => {
  await world.settingsStore.set({sensitivity: 'strong'});
  await world.popupTab.set('guide');
  const seen: unknown[] = [];
  world.settingsStore.watch(settings => seen.push(settings), new AbortController().signal);
  await world.settingsStore.erase();
  expect(await world.settingsStore.everything()).toEqual({});
  expect(seen).toEqual([defaults]);
});

test('remembers the popup’s tab', async () => {
  expect(await world.popupTab.get()).toBeUndefined();
  await world.popupTab.set('guide');
  expect(await world.popupTab.get()).toBe('guide');
});
