import { publicFolder } from 'virtual:gongkai/options';
import { paletteOf } from '@gongkai/charts';
import type { APIRoute } from 'astro';
import { drawIcon } from '../../icons/icons.ts';
import { icons, site } from '../../site-data.ts';

export const getStaticPaths = () => icons.map((icon) => ({ params: { file: icon.name }, props: { icon } }));

export const GET: APIRoute = async ({ props }) => {
  const { paper } = paletteOf({ theme: 'light', palette: site.data.site?.palette });
  return new Response(await drawIcon(props.icon, site, publicFolder, paper), {
    headers: { 'Content-Type': 'image/png' },
  });
};
