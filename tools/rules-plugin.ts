import {loadGuide, loadRules} from './load-rules.ts';

const modules: Record<string, () => unknown> = {
  'virtual:rules': loadRules,
  'virtual:guide': loadGuide,
};

/** Vite plugin: `virtual:rules` is the compiled rule set, `virtual:guide` the guide. A broken file fails the build. */
export const rulesPlugin = () => ({
  name: 'softstart-rules',
  resolveId: (id: string) => (id in modules ? `\0${id}` : undefined),
  load: (id: string) => {
    const make = modules[id.slice(1)];
    if (!id.startsWith('\0') || !make) return;
    // JSON.parse of a string is faster to start than the same object as a literal.
    const parsed = `JSON.parse(${JSON.stringify(JSON.stringify(make()))})`;
    // `read` is for pages of others: there it waits until somebody writes.
    return `export const read = () => ${parsed};\nexport default /* @__PURE__ */ read();`;
  },
});
