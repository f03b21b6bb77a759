/** The property by which a page says that it brings the style sheets itself; `roots.css` of `@gongkai/charts` sets it. */
const pageStyles = '--gk-styles';

/** Whether a root's page brings the sheets: asked before ours are there, as ours say the same. */
const brought = new WeakMap<Node, boolean>();

/**
 * @param figure that is rendered: what stands in no slot yet has no style
 * @param root in which it stands
 * @returns whether the page brings the sheets for it, as it says by `--gk-styles`
 */
export function pageHasSheets(figure: Element, root: Document | ShadowRoot): boolean {
  let answer = brought.get(root);
  if (answer === undefined) {
    answer = getComputedStyle(figure).getPropertyValue(pageStyles).trim() !== '';
    brought.set(root, answer);
  }
  return answer;
}
