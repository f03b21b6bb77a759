export { correctionNotes } from '../row/correction-notes.ts';
export { type FittedFrame, fitFrame, heightsOf, maxFrameHeight } from './fitting.ts';
export { type FrameOptions, frameHtml } from './frame-html.ts';
export { frameHeight } from './height.ts';
export { type NumberFrameOptions, numberFrameHtml } from './number-frame-html.ts';
export { type FrameHeights, frameHeights, heightAt } from './steps.ts';
export { type Element as FrameElement, readTree } from './tree.ts';
