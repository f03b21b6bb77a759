/**
 * All that reads quantities, as a module of its own: a bundler that finds `@gongkai/quantity` itself loaded later puts what drawing needs of it there, too. Who
 * asks for it hands it on. If it did so itself, it would import a part of the code that draws, which a bundler would then put into a file of its own for both.
 */
export { find, read } from '@gongkai/quantity';
