declare module 'virtual:rules' {
  const rules: import('./engine/compiled.ts').CompiledRules;
  export default rules;
}
