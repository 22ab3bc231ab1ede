import type {Site} from './site.ts';

export const redditChat: Site = {
  name: 'Reddit chat',
  hosts: ['chat.reddit.com'],
  composers: ['textarea'],
  editor: 'field',
  shadow: true,
  seen: {on: '2026-11-22', in: 'code'},
  confidence: 'unsure',
};
