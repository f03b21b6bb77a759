/** The stories of how an element is used, the same for each: least input, own data, theming, events. */
import type { StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';
import { expect, waitFor } from 'storybook/test';
import { seenIn } from '../figures/examples.ts';

export { seenIn };

/** What can be changed below such a story. */
export interface UseArgs {
  data: unknown;
}
export type UseStory = StoryObj<UseArgs>;

/** One of our elements, as far as these stories use it. */
export interface Used extends HTMLElement {
  data: unknown;
  updateComplete: Promise<unknown>;
}

const wait = { timeout: 20_000 };
const draw = (tag: string, data: unknown, heard: ((event: Event) => void) | null = null) =>
  staticHtml`<${unsafeStatic(tag)} .data=${data} heading="标题" heading-level="2" no-url-state
    @gk-mark=${heard ?? nothing} @gk-error=${heard ?? nothing} @gk-select=${heard ?? nothing}></${unsafeStatic(tag)}>`;

/** An element with data, of which some words must be seen. */
export const inputStory = (tag: string, data: unknown, words: string): UseStory => ({
  args: { data },
  argTypes: { data: { control: 'object' } },
  render: (args) => draw(tag, args.data),
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(seenIn(canvasElement).textContent).toContain(words), wait);
  },
});

/** An element in colours that are not ours. */
export const themingStory = (tag: string, data: unknown): UseStory => ({
  args: { data },
  render: (args) =>
    html`<div style="--gk-sheet: #f3f7ff; --gk-ink: #10213d; --gk-area: #8a1c5a; --gk-area-facilities: #8a1c5a">
      ${draw(tag, args.data)}
    </div>`,
  play: async ({ canvasElement }) => {
    const ground = () => {
      const found = seenIn(canvasElement).querySelector('.gk-figure, .gk-tile');
      return found && getComputedStyle(found).backgroundColor;
    };
    await waitFor(() => expect(ground()).toBe('rgb(243, 247, 255)'), wait);
  },
});

/** An element of which one event is seen. */
export const eventsStory = (
  tag: string,
  data: unknown,
  name: string,
  act: (element: Used) => void,
): UseStory => ({
  args: { data },
  render: (args) => {
    const heard = (event: Event) => {
      const list = (event.currentTarget as Element).parentElement?.querySelector('output');
      if (list) list.textContent = `${event.type} ${JSON.stringify((event as CustomEvent<unknown>).detail)}`;
    };
    return html`<div>${draw(tag, args.data, heard)}<output></output></div>`;
  },
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector<Used>(tag);
    await waitFor(
      () => expect(seenIn(canvasElement).querySelector('.gk-figure, .gk-tile')).toBeTruthy(),
      wait,
    );
    await element?.updateComplete;
    if (element) act(element);
    await waitFor(() => expect(canvasElement.querySelector('output')?.textContent).toContain(name), wait);
  },
});
