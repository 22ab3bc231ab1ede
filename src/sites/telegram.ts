import type {Site} from './site.ts';

export const telegram: Site = {
  name: 'Telegram',
  hosts: ['web.telegram.org'],
  // The first is version K, the second version A.
  composers: ['div.input-message-input[contenteditable="true"]', '#editable-message-text'],
  editor: 'plain',
  seen: {on: '2026-11-22', in: 'code'},
  confidence: 'unsure',
};
