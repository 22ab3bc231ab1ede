import type {Site} from './site.ts';

export const tinder: Site = {
  name: 'Tinder',
  hosts: ['tinder.com'],
  composers: ['textarea'],
  editor: 'field',
  seen: {on: '2026-11-22', in: 'code'},
  confidence: 'unsure',
};
