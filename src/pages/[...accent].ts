import type { APIRoute, GetStaticPaths } from 'astro';
import { accentSheet } from '../site/built/accent-sheet.ts';
import { addresses } from '../site/built/site-data.ts';

export const getStaticPaths = (() =>
  accentSheet
    ? [
        {
          params: { accent: accentSheet.address.slice(addresses.home.length) },
          props: { sheet: accentSheet.text },
        },
      ]
    : []) satisfies GetStaticPaths;

export const GET: APIRoute<{ sheet: string }> = ({ props: { sheet } }) =>
  new Response(sheet, { headers: { 'content-type': 'text/css; charset=utf-8' } });
