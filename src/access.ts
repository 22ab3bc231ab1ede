import {browser} from 'wxt/browser';
import {askedSites, settingsStore} from './settings/store.ts';

/** Hints on one site: whether they can be on here, whether they are, and one sentence that says why. */
export type SiteState = {
  /** `https://web.whatsapp.com`, with the port if there is one; `undefined` where no site is. */
  origin: string | undefined;
  possible: boolean;
  on: boolean;
  why: string;
};

/** The content script as WXT names it. */
const SCRIPT = '/content-scripts/composer.js';

// Browsers keep extensions out of their stores; asking would fail without a word.
const stores = ['chromewebstore.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com', 'addons.opera.com'];

/** The match pattern that covers an origin. Patterns carry no port: origins that differ in it share one. */
export const patternOf = (origin: string): string => {
  const {protocol, hostname} = new URL(origin);
  return `${protocol}//${hostname}/*`;
};

/** The origin of a page where hints can be, or the sentence that says why they can't. */
const place = (url: string | undefined): {origin: string} | {why: string} => {
  if (!url)
    return {why: 'Not possible here. Open a page where you write messages, then click the Softstart button again.'};
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed?.protocol === 'file:') return {why: 'Not possible here: this is a file on your device, not a site.'};
  if (!parsed || !/^https?:$/.test(parsed.protocol)) {
    return {why: 'Not possible here: this page belongs to the browser, and extensions stay out of it.'};
  }
  if (
    stores.includes(parsed.hostname) ||
    (parsed.hostname === 'chrome.google.com' && /^\/webstore/.test(parsed.pathname))
  ) {
    return {why: 'Not possible here: browsers keep extensions out of their stores.'};
  }
  return {origin: parsed.origin};
};

const isAllowed = (pattern: string): Promise<boolean> => browser.permissions.contains({origins: [pattern]});

/** How things stand for the page at `url` (a tab's address; `undefined` when the browser does not tell it). */
export const siteState = async (url: string | undefined): Promise<SiteState> => {
  const found = place(url);
  if ('why' in found) return {origin: undefined, possible: false, on: false, why: found.why};
  const {origin} = found;
  const {sites} = await settingsStore.get();
  const wanted = sites[origin] === true;
  const on = wanted && (await isAllowed(patternOf(origin)));
  const why = on
    ? 'On, because you turned it on for this site. Nothing you type leaves your device.'
    : wanted
      ? 'Off, because your browser has not allowed this site yet. The switch asks it again.'
      : 'Off. Hints come only to sites you choose; the switch asks your browser for this one.';
  return {origin, possible: true, on, why};
};

const wantedPatterns = (sites: Record<string, boolean>): Set<string> =>
  new Set(
    Object.entries(sites)
      .filter(([, on]) => on)
      .map(([origin]) => patternOf(origin)),
  );

/** Registers the script for a pattern and brings it to tabs already open. Whoever comes second does nothing. */
const register = async (pattern: string): Promise<void> => {
  try {
    await browser.scripting.registerContentScripts([
      {
        id: pattern,
        js: [SCRIPT],
        matches: [pattern],
        allFrames: true,
        // Composers in frames without an address of their own belong to the page around them.
        matchOriginAsFallback: true,
        runAt: 'document_idle',
        persistAcrossSessions: true,
      },
    ]);
  } catch (error) {
    // Already there: the popup and the background both come here after a yes.
    if ((await browser.scripting.getRegisteredContentScripts()).some(({id}) => id === pattern)) return;
    throw error;
  }
  for (const {id} of await browser.tabs.query({url: pattern})) {
    if (id === undefined) continue;
    // A tab that is asleep or shows an error page takes the script when it loads again.
    await browser.scripting.executeScript({target: {tabId: id, allFrames: true}, files: [SCRIPT]}).catch(() => {});
  }
};

/**
 * Brings registration in line with the choices: a site that is on and allowed has the script, no other site has it, and
 * a permission that no site uses any more is given back. A registered script is the memory that we once asked.
 */
export const applySites = (): Promise<void> => {
  last = last.then(apply, apply);
  return last;
};

// One at a time: two at once could each undo what the other did.
let last: Promise<void> = Promise.resolve();

const apply = async (): Promise<void> => {
  const wanted = wantedPatterns((await settingsStore.get()).sites);
  const registered = (await browser.scripting.getRegisteredContentScripts()).map(({id}) => id);
  for (const pattern of registered) {
    const allowed = await isAllowed(pattern);
    if (wanted.has(pattern) && allowed) continue;
    await browser.scripting.unregisterContentScripts({ids: [pattern]}).catch(() => {});
    if (allowed) await browser.permissions.remove({origins: [pattern]}).catch(() => false);
  }
  for (const pattern of wanted) {
    if (!registered.includes(pattern) && (await isAllowed(pattern))) await register(pattern);
  }
};

/** Also takes back the choice for sites whose permission is gone: after a start, and when a permission was removed. */
export const settleSites = async (): Promise<void> => {
  const {sites} = await settingsStore.get();
  const lost: string[] = [];
  for (const [origin, on] of Object.entries(sites)) {
    if (on && !(await isAllowed(patternOf(origin)))) lost.push(origin);
  }
  if (lost.length > 0) await choose(lost, false);
  await applySites();
};

const choose = (origins: string[], on: boolean): Promise<void> =>
  settingsStore.update(settings => ({
    ...settings,
    sites: {...settings.sites, ...Object.fromEntries(origins.map(origin => [origin, on]))},
  }));

/**
 * Asks the browser for one or more sites and turns hints on there. Call it straight from the click: the browser asks
 * only while it counts as one. Resolves to whether the person said yes.
 */
export const turnOn = (...origins: string[]): Promise<boolean> => {
  // Chromium closes the popup as soon as it asks, and all that would follow here with it: then `finishAsked` follows.
  const noted = askedSites.set(origins);
  const asked = browser.permissions.request({origins: [...new Set(origins.map(patternOf))]});
  return finish(origins, noted, asked);
};

const finish = async (origins: string[], noted: Promise<void>, asked: Promise<boolean>): Promise<boolean> => {
  const allowed = await asked.catch(() => false);
  await noted;
  await choose(origins, allowed);
  await askedSites.set([]);
  await applySites();
  return allowed;
};

/** Turns on the sites that were asked for and are allowed now: the background's part, when a permission was added. */
export const finishAsked = async (): Promise<void> => {
  const allowed: string[] = [];
  for (const origin of await askedSites.get()) if (await isAllowed(patternOf(origin))) allowed.push(origin);
  if (allowed.length > 0) {
    await choose(allowed, true);
    await askedSites.set([]);
  }
  await applySites();
};

/** Turns hints off on a site and gives its permission back, unless another port of the same host still uses it. */
export const turnOff = async (origin: string): Promise<void> => {
  await choose([origin], false);
  await release(origin);
};

/** Turns hints off on a site and forgets that it was ever chosen. */
export const forgetSite = async (origin: string): Promise<void> => {
  await settingsStore.update(({sites: {[origin]: _, ...sites}, ...settings}) => ({...settings, sites}));
  await release(origin);
};

const release = async (origin: string): Promise<void> => {
  await applySites();
  const pattern = patternOf(origin);
  if (wantedPatterns((await settingsStore.get()).sites).has(pattern)) return;
  await browser.permissions.remove({origins: [pattern]}).catch(() => false);
};
