import type {Site} from './site.ts';

export const messenger: Site = {
  name: 'Messenger',
  hosts: ['www.messenger.com', 'www.facebook.com'],
  // The box for posts and comments has another placeholder: only the chat's own is meant.
  composers: ['[role="textbox"][aria-placeholder="Aa"]'],
  editor: 'lexical',
  seen: {on: '2026-11-22', in: 'code'},
  confidence: 'likely',
};
