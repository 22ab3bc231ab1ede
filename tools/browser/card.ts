import type {Page} from '@playwright/test';
import {boxOf, click, find, findAll, gone, type Part, parts, type Send, until} from './tree.ts';

/** What a card says, as it can be read. */
export type CardWords = {reason: string; alternatives: {strategy: string; text: string}[]};

/** The card in a page, which stands in a closed shadow root: read and used as a person would. */
export type CardDriver = {
  send: Send;
  /** Resolves when the hints of the draft are in sight: it is then that the page says how many there are. */
  hinted: (count?: number) => Promise<void>;
  /** The card's words as soon as it is open. */
  read: () => Promise<CardWords>;
  /** Clicks a control by its name, with the real mouse; `index` for one of several. */
  click: (name: string, index?: number) => Promise<void>;
  /** The name of the control in the card that has the focus; `undefined` when none has. */
  focused: () => Promise<string | undefined>;
  /** What it says in its status line. */
  says: (words: RegExp) => Promise<void>;
  isOpen: () => Promise<boolean>;
  closed: () => Promise<void>;
  box: () => Promise<{x: number; y: number; width: number; height: number}>;
};

const dialog = {role: 'dialog'};

/** A driver for the cards of one page. */
export const cardIn = async (page: Page): Promise<CardDriver> => {
  const session = await page.context().newCDPSession(page);
  const send = session.send.bind(session) as Send;
  await send('Accessibility.enable');
  await send('DOM.enable');
  return {
    send,
    hinted: async (count = 1) => {
      const name = count === 1 ? /^One gentle hint\b/ : new RegExp(`^${count} gentle hints\\b`);
      await find(send, {role: 'StaticText', name, inside: {role: 'status'}});
    },
    read: () =>
      until('the card', async () => {
        const all = await parts(send);
        const card = all.find(({role}) => role === 'dialog');
        return card && {reason: card.name, alternatives: alternativesIn(all)};
      }),
    click: async (name, index = 0) => {
      const button = await until(`the card's ${name}`, async () => {
        return (await findAll(send, {role: 'button', name, inside: dialog}))[index];
      });
      await click(send, {role: 'button', name, inside: dialog}, button.node);
    },
    focused: async () =>
      (await findAll(send, {role: 'button', inside: dialog})).find(({states}) => states.focused === true)?.name,
    says: async words => {
      await find(send, {role: 'StaticText', name: words, inside: {role: 'status'}});
    },
    isOpen: async () => (await findAll(send, dialog)).length > 0,
    closed: () => gone(send, dialog),
    box: () => until('the card’s place', async () => boxOf(send, await find(send, dialog))),
  };
};

/** Each alternative stands under its strategy and describes the button that uses it. */
const alternativesIn = (all: Part[]): CardWords['alternatives'] => {
  const inCard = all.filter(({inside}) => inside.some(({role}) => role === 'dialog'));
  let strategy = '';
  const found: CardWords['alternatives'] = [];
  for (const {role, name, description, inside} of inCard) {
    if (role === 'StaticText' && inside[0]?.role !== 'button') strategy = name;
    if (role === 'button' && name === 'Use this') found.push({strategy, text: description});
  }
  return found;
};
