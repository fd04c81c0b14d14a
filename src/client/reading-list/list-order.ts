import { type ListOrder, listOrders } from '../../reading-list/sort.ts';
import { part } from '../controls/find-part.ts';
import { tryStorage } from '../controls/storage.ts';

const storageKey = 'papershelf:list-order';

/** The order chosen last in this browser; by date where none was, or storage is refused. */
function rememberedOrder(): ListOrder {
  const kept = tryStorage(() => localStorage.getItem(storageKey));
  return listOrders.find((order) => order === kept) ?? 'added';
}

/**
 * Wires the choice of an order for the reading list, and remembers it. Calls `change` with each order chosen;
 * returns the one to begin with.
 */
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
