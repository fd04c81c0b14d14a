import type { ResultRecord } from '../../search/index/index-files.ts';

/** Sets the paper of the save button in an item or row that was just cloned. */
export function setSaveButton(item: ParentNode, { id, title, slug }: ResultRecord): void {
  const save = item.querySelector<HTMLElement>('[data-save-paper]');
  if (!save) return;
  Object.assign(save.dataset, { savePaper: id, title, slug });
  save.ariaLabel += title;
}
