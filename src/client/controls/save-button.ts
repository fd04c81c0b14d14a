import type { ResultRecord } from '../../search/index/index-files.ts';

/** Makes the save button of an item or row that was just cloned stand for this paper. */
export function setSaveButton(item: ParentNode, { id, title, slug }: ResultRecord): void {
  const save = item.querySelector<HTMLElement>('[data-save-paper]');
  if (!save) return;
  Object.assign(save.dataset, { savePaper: id, title, slug });
  save.ariaLabel += title;
}
