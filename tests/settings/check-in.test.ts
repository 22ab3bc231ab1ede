import {beforeEach, expect, test, vi} from 'vitest';
import {checkInFile, emptyCheckIn, parseCheckIn} from '../../src/settings/check-in.ts';
import {createFakeBrowser} from './fake-browser.ts';

const setUp = async () => {
  vi.resetModules();
  const fake = createFakeBrowser();
  vi.doMock('wxt/browser', () => ({browser: fake.browser}));
  const {checkInStore} = await import('../../src/settings/check-in-store.ts');
  const {settingsStore} = await import('../../src/settings/store.ts');
  return {fake, checkInStore, settingsStore};
};
let world: Awaited<ReturnType<typeof setUp>>;
beforeEach(async () => {
  world = await setUp();
});

const day = '2026-11-22';

test('notes a day, changes it, takes it out', async () => {
  const {checkInStore} = world;
  await checkInStore.changeDay(day, () => ({signs: ['less-touch'], contact: 'little'}));
  await checkInStore.changeDay(day, now => ({...now!, signs: [...now!.signs, 'flat-voice']}));
  expect((await checkInStore.get()).days).toEqual({[day]: {signs: ['less-touch', 'flat-voice'], contact: 'little'}});
  await checkInStore.changeDay(day, () => undefined);
  expect((await checkInStore.get()).days).toEqual({});
});

test('loses none of several ticks made at once', async () => {
  const {checkInStore} = world;
  await Promise.all(
    ['a', 'b', 'c'].map(sign => checkInStore.changeDay(day, now => ({...now, signs: [...(now?.signs ?? []), sign]}))),
  );
  expect((await checkInStore.get()).days[day]?.signs).toEqual(['a', 'b', 'c']);
});

test('hidden and erased, it is gone; the choices stay', async () => {
  const {checkInStore, settingsStore, fake} = world;
  await settingsStore.set({sensitivity: 'strong'});
  await checkInStore.changeDay(day, () => ({signs: []}));
  await checkInStore.set({hidden: true, inPopup: true});
  expect(await checkInStore.get()).toMatchObject({hidden: true, inPopup: true, days: {[day]: {signs: []}}});
  const seen: unknown[] = [];
  checkInStore.watch(now => seen.push(now), new AbortController().signal);
  await checkInStore.erase();
  expect(seen).toEqual([emptyCheckIn]);
  expect(Object.keys(fake.kept())).toEqual(['settings']);
  expect((await settingsStore.get()).sensitivity).toBe('strong');
});

test('lies under its own key, apart from the choices', async () => {
  const {checkInStore, settingsStore, fake} = world;
  await checkInStore.changeDay(day, () => ({signs: ['less-touch']}));
  await settingsStore.set({appearance: 'dark'});
  expect(JSON.stringify(fake.kept().settings)).not.toContain('less-touch');
  expect(Object.keys(fake.kept()).sort()).toEqual(['check-in', 'settings']);
});

test.each([undefined, null, 7, 'text', [], {days: 3}])('takes %s as an empty one', value => {
  expect(parseCheckIn(value)).toEqual(emptyCheckIn);
});

test('leaves out days it cannot read', () => {
  const {days} = parseCheckIn({
    days: {
      '2026-11-20': {signs: ['a', 'a', 3], contact: 'shouting', close: true},
      '2026-11-21': {signs: 'a'},
      '2026-02-30': {signs: []},
      yesterday: {signs: []},
    },
  });
  expect(days).toEqual({'2026-11-20': {signs: ['a'], close: true}});
});

test('the file holds the days in order', () => {
  const file = checkInFile({...emptyCheckIn, days: {'2026-11-22': {signs: []}, '2026-11-01': {signs: ['a']}}});
  expect(Object.keys(JSON.parse(file).days)).toEqual(['2026-11-01', '2026-11-22']);
  expect(parseCheckIn(JSON.parse(file)).days).toHaveProperty('2026-11-01', {signs: ['a']});
});
