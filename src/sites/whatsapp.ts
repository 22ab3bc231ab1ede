import type {Site} from './site.ts';

export const whatsapp: Site = {
  name: 'WhatsApp',
  hosts: ['web.whatsapp.com'],
  composers: ['footer div[contenteditable="true"][role="textbox"]', 'footer [data-lexical-editor="true"]'],
  editor: 'lexical',
  seen: {on: '2026-11-22', in: 'code'},
  confidence: 'likely',
};
