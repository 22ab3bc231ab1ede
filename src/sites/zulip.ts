import type {Site} from './site.ts';

export const zulip: Site = {
  name: 'Zulip',
  hosts: ['*.zulipchat.com'],
  composers: ['textarea#compose-textarea'],
  editor: 'field',
  seen: {on: '2026-11-22', in: 'code'},
  confidence: 'likely',
};
