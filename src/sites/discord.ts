import type {Site} from './site.ts';

export const discord: Site = {
  name: 'Discord',
  hosts: ['discord.com'],
  composers: ['[role="textbox"][data-slate-editor="true"]'],
  editor: 'slate',
  seen: {on: '2026-11-22', in: 'code'},
  confidence: 'likely',
};
