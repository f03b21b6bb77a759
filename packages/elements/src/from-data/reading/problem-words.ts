/** What is wrong with what a figure was to be made of, in words: as a module of its own, so that a table without faults does not load it. */
export { problemWords } from '@gongkai/charts/markup';
