import type {Site} from './site.ts';

export const teams: Site = {
  name: 'Teams',
  hosts: ['teams.microsoft.com', 'teams.live.com'],
  composers: ['div[data-tid="ckeditor"][contenteditable="true"]'],
  editor: 'ckeditor',
  frames: true,
  seen: {on: '2026-11-22', in: 'code'},
  confidence: 'likely',
};
