import type {Site} from './site.ts';

export const googleChat: Site = {
  name: 'Google Chat',
  hosts: ['chat.google.com', 'mail.google.com'],
  composers: ['[aria-label="Message"] [contenteditable="true"]', '[aria-label="Message"][contenteditable="true"]'],
  editor: 'plain',
  frames: true,
  seen: {on: '2026-11-22', in: 'code'},
  confidence: 'unsure',
};
