// `astro check` has no compiler API to talk to under TypeScript 7. This runs the same checker with the TypeScript 6 that
// is installed beside this file: every `typescript` that the checker's packages ask for is led there.
// Exit code 1 where it finds an error.
import { createRequire, registerHooks } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const typescript = createRequire(import.meta.url).resolve('typescript');
registerHooks({
  resolve(specifier, context, next) {
    if (specifier !== 'typescript') return next(specifier, context);
    return { url: pathToFileURL(typescript).href, format: 'commonjs', shortCircuit: true };
  },
});

const { AstroCheck } = await import('@astrojs/language-server');
const checker = new AstroCheck(root, typescript, path.join(root, 'tsconfig.astro.json'));
const result = await checker.lint({ logErrors: { level: 'warning' } });
console.log(`astro: ${result.fileChecked} files, ${result.errors} errors, ${result.warnings} warnings`);
process.exitCode = result.errors > 0 ? 1 : 0;
