import { groupAttribute, kindsAttribute, legendClass } from '@gongkai/charts/contract';
import type { MapColours, MapGroup } from '../../zoom/types.ts';

/** A colour of the figure's sheet as it is where an element stands, also where it is a name such as Canvas; else the page's own. */
function resolved(host: Element, name: string): string {
  const probe = document.createElement('span');
  probe.style.color = `var(--_${name.replace('-', '')}, var(--gk-${name}, currentColor))`;
  host.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

/** @returns the colours of the page for a map that knows no custom properties. */
export function coloursOf(host: Element): MapColours {
  const style = getComputedStyle(host);
  return {
    sheet: resolved(host, 'sheet'),
    ink: resolved(host, 'ink'),
    ink2: resolved(host, 'ink-2'),
    rule: resolved(host, 'rule'),
    focus: resolved(host, 'focus'),
    font: style.getPropertyValue('--gk-sans').trim() || style.fontFamily,
  };
}

/** @returns the groups as the legend shows them: one look for the drawn map and the zoomable one. */
export function groupsOf(root: Element): readonly MapGroup[] {
  return [...root.querySelectorAll<HTMLElement>(`.${legendClass} > li`)].map((entry) => {
    const path = entry.querySelector('path');
    return {
      id: entry.getAttribute(groupAttribute) ?? '',
      label: (entry.firstElementChild?.nextSibling?.textContent ?? '').trim(),
      kinds: (entry.getAttribute(kindsAttribute) ?? '').split(' '),
      path: path?.getAttribute('d') ?? '',
      colour: path ? getComputedStyle(path).fill : 'currentColor',
    };
  });
}
