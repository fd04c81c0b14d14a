import type { APIRoute, GetStaticPaths } from 'astro';
import { searchIndex } from '../../site/search-index.ts';

export const getStaticPaths = (() =>
  [...searchIndex.files].map(([name, text]) => ({
    params: { piece: `${searchIndex.folder}/${name}` },
    props: { text },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'application/json' } });
