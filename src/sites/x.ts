import type {Site} from './site.ts';

export const x: Site = {
  name: 'X',
  hosts: ['x.com'],
  // The second is the older shape, built on Draft.
  composers: ['textarea[data-testid="dm-composer-textarea"]', '[data-testid="dmComposerTextInput"]'],
  editor: 'field',
  seen: {on: '2026-11-22', in: 'code'},
  confidence: 'unsure',
};
