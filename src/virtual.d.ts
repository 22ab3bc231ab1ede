declare module 'virtual:rules' {
  const rules: import('./engine/compiled.ts').CompiledRules;
  export default rules;
  /** The rules, parsed when asked for and not before. */
  export const read: () => typeof rules;
}
declare module 'virtual:guide' {
  const guide: import('./pages/guide-data.ts').Guide;
  export default guide;
}
