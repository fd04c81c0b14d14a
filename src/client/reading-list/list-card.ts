import { kindNames } from '../../site/shared/wording.ts';
import { part } from '../controls/find-part.ts';
import type { PaperRecord } from './paper-records.ts';

/** Makes copies of what a `<template data-name>` of the page holds. */
export function templateOf(page: Document, name: string): () => HTMLElement {
  const content = page.querySelector<HTMLTemplateElement>(`template[data-${name}]`)!.content;
  return () => content.firstElementChild!.cloneNode(true) as HTMLElement;
}

/** Names an item of a list after its paper, and leads to its page; null where the collection has none. */
export function showTitle(item: HTMLElement, title: string, url: string | null): void {
  const link = item.querySelector<HTMLAnchorElement>('h2 a')!;
  link.textContent = title;
  if (url === null) {
    link.removeAttribute('href');
    return;
  }
  link.href = url;
  // In print the address stands whole; a link fresh from a template does not know it.
  link.dataset.address = new URL(url, location.href).href;
}

/** Puts summary, topic and kind of a paper into its item in a list. */
export function showRecord(page: Document, item: HTMLElement, paper: NonNullable<PaperRecord>): void {
  const gist = part(item, 'gist');
  gist.hidden = false;
  gist.querySelector('p')!.textContent = paper.gist;
  part(item, 'kind').textContent = kindNames[paper.kind];
  const place = item.querySelector('[data-topic-place]');
  const links = page.querySelector<HTMLTemplateElement>('template[data-topic-links]')!.content;
  const link = links.querySelector(`[data-topic-link="${CSS.escape(paper.topic)}"]`);
  if (place && link) place.replaceWith(link.cloneNode(true));
}
