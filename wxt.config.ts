import {defineConfig} from 'wxt';
import {rulesPlugin} from './tools/rules-plugin.ts';

// Explicit imports, one manifest version, no host permission at install: sites are asked for one by one.
export default defineConfig({
  srcDir: '.',
  // A second build beside the first one (tests, trials) goes elsewhere.
  outDir: process.env.SOFTSTART_OUT ?? '.output',
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifest: ({browser}) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'activeTab'],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    content_security_policy: {
      extension_pages: "default-src 'self'; connect-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'",
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'softstart@softstart.invalid',
          strict_min_version: '140.0',
          data_collection_permissions: {required: ['none']},
        },
      },
    }),
  }),
  vite: () => ({
    plugins: [rulesPlugin()],
    // Its stand-in for older browsers fetches; nothing of ours does.
    build: {modulePreload: {polyfill: false}},
  }),
});
