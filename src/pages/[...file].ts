import type { APIRoute, GetStaticPaths } from 'astro';
import { addresses } from '../site/built/site-data.ts';
import type { SiteFile } from '../site/built/site-file.ts';
import { siteFiles } from '../site/built/site-files.ts';

export const getStaticPaths = (() =>
  siteFiles().map((file) => ({
    params: { file: file.address.slice(addresses.home.length) },
    props: { file },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: SiteFile }> = ({ props: { file } }) =>
  new Response(file.text(), { headers: { 'content-type': `${file.mediaType}; charset=utf-8` } });
