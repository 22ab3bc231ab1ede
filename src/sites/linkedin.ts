import type {Site} from './site.ts';

export const linkedin: Site = {
  name: 'LinkedIn',
  hosts: ['www.linkedin.com'],
  composers: ['div.msg-form__contenteditable[contenteditable="true"]'],
  editor: 'plain',
  seen: {on: '2026-11-22', in: 'code'},
  confidence: 'unsure',
};
