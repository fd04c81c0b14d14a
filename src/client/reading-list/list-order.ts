import { type ListOrder, listOrders } from '../../reading-list/sort.ts';
import { part } from '../controls/find-part.ts';
import { tryStorage } from '../controls/storage.ts';

const storageKey = 'papershelf:list-order';

/** The order stored in this browser; by date without one. */
function rememberedOrder(): ListOrder {
  const kept = tryStorage(() => localStorage.getItem(storageKey));
  return listOrders.find((order) => order === kept) ?? 'added';
}

/** Wires the order of the reading list. Calls `change` with each new order; returns the stored one. */
export function setUpListOrder(root: HTMLElement, change: (order: ListOrder) => void): ListOrder {
  const start = rememberedOrder();
  const choice = part<HTMLSelectElement>(root, 'list-order');
  choice.value = start;
  choice.addEventListener('change', () => {
    change(choice.value as ListOrder);
    tryStorage(() => localStorage.setItem(storageKey, choice.value));
  });
  return start;
}
