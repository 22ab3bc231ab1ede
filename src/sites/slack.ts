import type {Site} from './site.ts';

export const slack: Site = {
  name: 'Slack',
  hosts: ['app.slack.com'],
  composers: ['[data-qa="message_input"] [contenteditable="true"]', '[data-qa="message_input"] .ql-editor'],
  editor: 'quill',
  seen: {on: '2026-11-22', in: 'code'},
  confidence: 'likely',
};
