import {browser} from 'wxt/browser';
import {defineBackground} from 'wxt/utils/define-background';
import {applySites, finishAsked, settleSites} from '../src/access.ts';
import {parseMessage} from '../src/messages.ts';
import {askedSites, settingsStore} from '../src/settings/store.ts';

// The accent; severity is never a colour.
const BADGE = '#0f5e5c';

export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(({reason}) => {
    if (reason === 'install') void browser.tabs.create({url: browser.runtime.getURL('/welcome.html')});
    void settleSites();
  });
  browser.runtime.onStartup.addListener(() => void askedSites.set([]).then(settleSites));
  browser.permissions.onAdded.addListener(() => void finishAsked());
  browser.permissions.onRemoved.addListener(() => void settleSites());
  // A choice may be made in the page (card: off on this site), by an import or by erasing everything.
  settingsStore.watch(() => void applySites(), new AbortController().signal);

  settingsStore.adopt(new AbortController().signal);

  browser.runtime.onMessage.addListener((value: unknown, sender) => {
    if (sender.id !== browser.runtime.id) return;
    const message = parseMessage(value);
    if (message?.type === 'hint-count') void showCount(message.count, sender.tab?.id);
    if (message?.type === 'open-guide') void openGuide(message.strategy);
  });
});

/** The number of hints on the button of one tab, nothing at 0. The browser clears it when the tab goes elsewhere. */
const showCount = async (count: number, tabId: number | undefined): Promise<void> => {
  if (tabId === undefined) return;
  const text = count === 0 ? '' : count > 9 ? '9+' : String(count);
  // The tab may be gone by now; then there is nothing to show.
  await Promise.all([
    browser.action.setBadgeBackgroundColor({tabId, color: BADGE}),
    browser.action.setBadgeTextColor({tabId, color: '#ffffff'}),
    browser.action.setBadgeText({tabId, text}),
  ]).catch(() => {});
};

const openGuide = (strategy: string) =>
  browser.tabs.create({url: `${browser.runtime.getURL('/guide.html')}#${encodeURIComponent(strategy)}`});
