/** Calls `point` with the paper whose title in a list is pointed at or has the focus, and `leave` when a hand leaves the list. */
export function setUpListPointing(list: Element, point: (paper: number) => void, leave: () => void): void {
  for (const type of ['pointerover', 'focusin']) {
    list.addEventListener(type, ({ target }) => {
      const item = (target as Element).closest<HTMLElement>('[data-paper]');
      if (item) point(Number(item.dataset.paper));
    });
  }
  list.addEventListener('pointerleave', leave);
}
