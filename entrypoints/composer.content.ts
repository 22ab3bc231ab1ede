import {read} from 'virtual:rules';
import {defineContentScript} from 'wxt/utils/define-content-script';
import {watchPage} from '../src/watch-page.ts';

// Registered at run time and only for sites that a person turned on: src/access.ts.
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  // WXT ends the signal when a newer copy of the script starts on the page.
  main: context => watchPage(document, read, context.signal, () => context.abort()),
});
