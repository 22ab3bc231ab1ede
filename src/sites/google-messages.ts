import type {Site} from './site.ts';

export const googleMessages: Site = {
  name: 'Google Messages',
  hosts: ['messages.google.com'],
  composers: ['mws-autosize-textarea textarea'],
  editor: 'field',
  seen: {on: '2026-11-22', in: 'code'},
  confidence: 'likely',
};
