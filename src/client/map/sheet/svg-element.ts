/** An element of a drawing, with a class. */
export function svgElement<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  className = '',
): SVGElementTagNameMap[Name] {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  if (className !== '') element.setAttribute('class', className);
  return element;
}

/** A number of a printed element. */
export const numberIn = (element: Element, attribute: string) => Number(element.getAttribute(attribute));
