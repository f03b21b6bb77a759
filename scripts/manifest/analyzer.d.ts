/** What we use of the analyzer. It brings a TypeScript of its own, older than ours, and its types leave out what its code exports. */
declare module '@custom-elements-manifest/analyzer/index.js' {
  export const ts: {
    readonly ScriptTarget: { readonly ES2022: number };
    createSourceFile(name: string, text: string, target: number, setParents: boolean): object;
  };
  export function create(options: {
    modules: readonly object[];
    plugins: readonly object[];
    context: { dev: boolean };
  }): object;
}

declare module '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js' {
  export function litPlugin(): readonly object[];
}
