import type {Site} from './site.ts';

export const instagram: Site = {
  name: 'Instagram',
  hosts: ['www.instagram.com'],
  composers: ['div[contenteditable="true"][aria-label^="Message"]'],
  editor: 'lexical',
  seen: {on: '2026-11-22', in: 'code'},
  confidence: 'unsure',
};
