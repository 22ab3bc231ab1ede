import type {Site} from './site.ts';

export const gmail: Site = {
  name: 'Gmail',
  hosts: ['mail.google.com'],
  composers: ['div[aria-label="Message Body"]', 'div[g_editable="true"]'],
  editor: 'plain',
  seen: {on: '2026-11-22', in: 'code'},
  confidence: 'unsure',
};
