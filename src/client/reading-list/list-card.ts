import type { Addresses } from '../../site/shared/addresses.ts';
import { kindNames } from '../../site/shared/wording.ts';
import { showByline } from '../browse/later/byline.ts';
import { part } from '../controls/find-part.ts';
import type { PaperRecord } from './paper-records.ts';

/** A function that clones the content of `<template data-name>`. */
export function templateOf(page: Document, name: string): () => HTMLElement {
  const content = page.querySelector<HTMLTemplateElement>(`template[data-${name}]`)!.content;
  return () => content.firstElementChild!.cloneNode(true) as HTMLElement;
}

/** Sets the title of an item and the link to its page; null where the collection lacks the paper. */
export function showTitle(item: HTMLElement, title: string, url: string | null): void {
  const link = item.querySelector<HTMLAnchorElement>('h2 a')!;
  link.textContent = title;
  if (url === null) {
    link.removeAttribute('href');
    return;
  }
  link.href = url;
  // A new link lacks the absolute address that is printed.
  link.dataset.address = new URL(url, location.href).href;
}

/** Fills byline, summary (or that there is no abstract), topic and kind of a paper into its item. */
export function showRecord(
  page: Document,
  item: HTMLElement,
  paper: NonNullable<PaperRecord>,
  addresses: Pick<Addresses, 'author'>,
): void {
  const byline = item.querySelector<HTMLElement>('[data-byline]');
  if (byline) showByline(byline, paper, () => false, addresses);
  part(item, paper.gist === null ? 'no-abstract' : 'gist').hidden = false;
  part(item, 'gist').querySelector('p')!.textContent = paper.gist;
  part(item, 'kind').textContent = kindNames[paper.kind];
  const place = item.querySelector('[data-topic-place]');
  const links = page.querySelector<HTMLTemplateElement>('template[data-topic-links]')!.content;
  const link = links.querySelector(`[data-topic-link="${CSS.escape(paper.topic)}"]`);
  if (place && link) place.replaceWith(link.cloneNode(true));
}
