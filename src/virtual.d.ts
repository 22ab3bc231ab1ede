declare module 'virtual:rules' {
  const rules: import('./engine/compiled.ts').CompiledRules;
  export default rules;
}
declare module 'virtual:guide' {
  const guide: import('./pages/guide-data.ts').Guide;
  export default guide;
}
