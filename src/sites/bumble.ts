import type {Site} from './site.ts';

export const bumble: Site = {
  name: 'Bumble',
  hosts: ['bumble.com'],
  composers: ['textarea'],
  editor: 'field',
  seen: {on: '2026-11-22', in: 'code'},
  confidence: 'unsure',
};
