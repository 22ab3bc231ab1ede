import type {Site} from './site.ts';

export const element: Site = {
  name: 'Element',
  hosts: ['app.element.io'],
  composers: ['.mx_BasicMessageComposer_input', '.mx_WysiwygComposer_Editor_content'],
  editor: 'unknown',
  seen: {on: '2026-11-22', in: 'code'},
  confidence: 'likely',
};
