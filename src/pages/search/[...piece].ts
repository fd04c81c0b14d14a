import type { APIRoute, GetStaticPaths } from 'astro';
import { sealFile } from '../../search/index/file-seal.ts';
import { searchIndex } from '../../site/built/search-index.ts';

export const getStaticPaths = (() =>
  [...searchIndex.files].map(([name, json]) => {
    const piece = `${searchIndex.folder}/${name}`;
    return { params: { piece }, props: { text: sealFile(piece, json) } };
  })) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'application/json' } });
