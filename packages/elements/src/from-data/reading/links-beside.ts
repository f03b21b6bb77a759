import type { FigureLinks } from '@gongkai/charts/markup';

/** The files and pages beside a figure whose JSON was read from its address; none where that is not an address as a site of ours has it. */
export function linksBeside(url: string): FigureLinks {
  // An address that is none was refused before there was a figure.
  const { origin, pathname } = new URL(url, document.baseURI);
  const [, root, id] = /^(.*\/)figures\/([^/]+)\.json$/.exec(pathname) ?? [];
  if (root === undefined || id === undefined) return /\.csv$/i.test(pathname) ? { csv: url } : { json: url };
  const place = `${origin}${root}figures/${id}`;
  // No PNG: a site need not have any.
  return {
    page: `${place}/`,
    embed: `${origin}${root}embed/${id}/`,
    csv: `${place}.csv`,
    json: url,
    svg: `${place}.svg`,
  };
}
