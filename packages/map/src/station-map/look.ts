import type { MapColours, MapGroup } from '../zoom/types.ts';

/** A custom property as the colour that it is where an element stands, also where it is a name such as Canvas. */
function resolved(host: Element, property: string): string {
  const probe = document.createElement('span');
  probe.style.color = `var(${property}, currentColor)`;
  host.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

/** @returns the colours of the page for a map that knows no custom properties. */
export function coloursOf(host: Element): MapColours {
  const style = getComputedStyle(host);
  return {
    sheet: resolved(host, '--gk-sheet'),
    ink: resolved(host, '--gk-ink'),
    ink2: resolved(host, '--gk-ink-2'),
    rule: resolved(host, '--gk-rule'),
    focus: resolved(host, '--gk-focus'),
    font: style.getPropertyValue('--gk-sans').trim() || style.fontFamily,
  };
}

/** @returns the groups as the legend shows them: one look for the drawn map and the zoomable one. */
export function groupsOf(root: Element): readonly MapGroup[] {
  return [...root.querySelectorAll<HTMLElement>('.gk-legend > li')].map((entry) => {
    const path = entry.querySelector('path');
    return {
      id: entry.dataset.group ?? '',
      label: (entry.firstElementChild?.nextSibling?.textContent ?? '').trim(),
      kinds: (entry.dataset.kinds ?? '').split(' '),
      path: path?.getAttribute('d') ?? '',
      colour: path ? getComputedStyle(path).fill : 'currentColor',
    };
  });
}
