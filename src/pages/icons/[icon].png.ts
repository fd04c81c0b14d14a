import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { themes } from '../../site/built/themes.ts';
import { type AppIcon, appIcons, drawIcon } from '../../site/pictures/app-icons.ts';

export const getStaticPaths = (() =>
  appIcons.map((icon) => ({ params: { icon: icon.name }, props: { icon } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ icon: AppIcon }> = ({ props: { icon } }) => {
  const favicon = readFileSync(join(process.cwd(), 'public', 'favicon.svg'), 'utf8');
  const png = drawIcon(favicon, icon, themes.light);
  return new Response(Uint8Array.from(png), { headers: { 'content-type': 'image/png' } });
};
