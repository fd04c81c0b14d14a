/** Wires the button (`[data-unclamp]`) that expands a clamped text (`[data-clamped]`) on narrow screens. */
export function setUpUnclamping(page: Document): void {
  const text = page.querySelector<HTMLElement>('[data-clamped]');
  const button = page.querySelector<HTMLElement>('[data-unclamp]');
  if (!text || !button) return;
  const isWhole = () => button.ariaExpanded === 'true';
  const offer = () => {
    button.hidden = !isWhole() && text.scrollHeight <= text.clientHeight;
  };
  button.addEventListener('click', () => {
    button.ariaExpanded = String(!isWhole());
    text.toggleAttribute('data-clamped', !isWhole());
    button.textContent = isWhole() ? 'Less' : 'More';
  });
  new ResizeObserver(offer).observe(text);
}
