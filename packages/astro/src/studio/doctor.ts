/** What an editor made of a figure, said on the page that hands it out. Loaded when something is pasted. */
import { type DiagnoseOptions, diagnose, diagnosisWords } from '@gongkai/charts/doctor';
import type { FigureView } from '@gongkai/snapshot';
import { readFigure } from '@gongkai/snapshot/figure-json';

const views = new Map<string, Promise<FigureView | null>>();

/** The figure of a page, from its published JSON. */
function load(address: string): Promise<FigureView | null> {
  const known = views.get(address);
  if (known) return known;
  const loading = fetch(address)
    .then((response) => response.json())
    .then((json: unknown) => readFigure(json, address).view)
    .catch(() => null);
  views.set(address, loading);
  return loading;
}

/** What was handed out, as the page holds it: in a template, or in a field. */
function givenIn(root: ParentNode, id: string): string | undefined {
  const element = id === '' ? null : root.querySelector(`#${id}`);
  if (element instanceof HTMLTemplateElement) return element.innerHTML;
  return element instanceof HTMLTextAreaElement ? element.value : undefined;
}

/**
 * @param pasted HTML, or the text of it
 * @param section the part of the page in which it was pasted
 * @param root the page that hands out the figure
 * @returns what is to be said of it; null where the data of the figure cannot be read
 */
export async function examine(
  pasted: string,
  section: HTMLElement,
  root: ParentNode,
): Promise<readonly string[] | null> {
  const data = section.querySelector<HTMLAnchorElement>('[data-gk-data]');
  const view = data && (await load(data.href));
  if (!view) return null;
  const id = section.querySelector<HTMLInputElement>('[name="given"]:checked')?.value ?? '';
  const given = givenIn(root, id);
  const lang = section.closest<HTMLElement>('[lang]')?.lang ?? '';
  const locale = (['en', 'zh-Hant'] as const).find((known) => lang.startsWith(known)) ?? 'zh-Hans';
  const corrected = JSON.parse(section.dataset.corrected ?? '[]') as readonly string[];
  const options: DiagnoseOptions = { view, locale, corrected, ...(given === undefined ? {} : { given }) };
  return diagnosisWords(diagnose(pasted, options), options);
}
