import {beforeEach, expect, test, vi} from 'vitest';
import {defaults} from '../../src/settings/settings.ts';
import {createFakeBrowser} from './fake-browser.ts';

const setUp = async () => {
  vi.resetModules();
  const fake = createFakeBrowser();
  vi.doMock('wxt/browser', () => ({browser: fake.browser}));
  const {settingsStore} = await import('../../src/settings/store.ts');
  const {checkInStore} = await import('../../src/settings/check-in-store.ts');
  return {fake, settingsStore, checkInStore};
};
let world: Awaited<ReturnType<typeof setUp>>;
beforeEach(async () => {
  world = await setUp();
});
const LATER = Date.now() + 60_000;
const elsewhere = {version: 1, changed: LATER, sensitivity: 'everything', appearance: 'dark'};

test('sites, wordings kept quiet, a pause and the check-in stay on the device', async () => {
  const {fake, settingsStore, checkInStore} = world;
  await settingsStore.set({
    sites: {'https://chat.example': true},
    dismissals: [{rule: 'a-rule', words: 'my own words'}],
    pausedUntil: 7,
    sensitivity: 'strong',
  });
  await checkInStore.changeDay('2026-11-22', () => ({signs: ['less-touch']}));
  expect(fake.travels()).toEqual({
    choices: {
      version: 1,
      changed: expect.any(Number),
      sensitivity: 'strong',
      quietCategories: [],
      quietRules: [],
      appearance: 'auto',
      underline: 'dotted',
    },
  });
});

test('a new device starts with what another one chose', async () => {
  const {fake, settingsStore} = world;
  fake.arrive('choices', elsewhere);
  expect(await settingsStore.get()).toEqual({...defaults, sensitivity: 'everything', appearance: 'dark'});
});

test('keeps choices when sync refuses them or is not there', async () => {
  const {fake, settingsStore} = world;
  fake.syncFails = true;
  await settingsStore.set({sensitivity: 'strong'});
  expect((await settingsStore.get()).sensitivity).toBe('strong');
  (fake.browser.storage as {sync?: unknown}).sync = undefined;
  await settingsStore.set({appearance: 'dark'});
  expect(await settingsStore.get()).toMatchObject({sensitivity: 'strong', appearance: 'dark'});
  await settingsStore.erase();
  expect(await settingsStore.get()).toEqual(defaults);
});

test('takes over later choices of another device and leaves what is of this one', async () => {
  const {fake, settingsStore} = world;
  await settingsStore.set({sites: {'https://chat.example': true}, sensitivity: 'strong'});
  const life = new AbortController();
  settingsStore.adopt(life.signal);
  fake.arrive('choices', elsewhere);
  await expect
    .poll(() => settingsStore.get())
    .toMatchObject({sensitivity: 'everything', appearance: 'dark', sites: {'https://chat.example': true}});
  // What is chosen here afterwards holds, though the other clock is ahead.
  await settingsStore.set({sensitivity: 'balanced'});
  expect((fake.travels().choices as {changed: number}).changed).toBeGreaterThan(LATER);
  life.abort();
  expect(fake.onSynced.count()).toBe(0);
});

test.each([
  undefined,
  7,
  {...elsewhere, changed: 5},
  {...elsewhere, changed: 'soon'},
  {...elsewhere, version: 2},
  {...elsewhere, sensitivity: 'loud'},
])('does not take over %o', async value => {
  const {fake, settingsStore} = world;
  await settingsStore.set({sensitivity: 'strong'});
  settingsStore.adopt(new AbortController().signal);
  fake.arrive('choices', value);
  await settingsStore.set({appearance: 'light'});
  expect(await settingsStore.get()).toMatchObject({sensitivity: 'strong', appearance: 'light'});
});

test('erases what travels too', async () => {
  const {fake, settingsStore} = world;
  await settingsStore.set({sensitivity: 'strong'});
  expect(await settingsStore.everything()).toHaveProperty('in the browser’s sync');
  await settingsStore.erase();
  expect(fake.travels()).toEqual({});
  expect(await settingsStore.everything()).toEqual({});
});
