import type { Element, Node } from '@xmldom/xmldom';

export const typeNamespace = 'http://www.w3.org/2001/XMLSchema-instance';

export function childElements(element: Element): Element[] {
  return [...element.childNodes].filter(isElement);
}

export function childrenNamed(element: Element, name: string): Element[] {
  return childElements(element).filter((child) => child.localName === name);
}

/** The element and everything in it, in the order of the file. */
export function withDescendants(element: Element): Element[] {
  return [element, ...childElements(element).flatMap(withDescendants)];
}

export function ancestor(element: Element, name: string): Element | undefined {
  for (let node = element.parentNode; node; node = node.parentNode) if (isElement(node) && node.localName === name) return node;
  return undefined;
}

export function typeOf(element: Element): string | undefined {
  return element.getAttributeNS(typeNamespace, 'type') ?? undefined;
}

/** The element as it is written in the file. */
export function tagOf(element: Element): string {
  const type = typeOf(element);
  return type === undefined ? `<${element.nodeName}>` : `<${element.nodeName} xsi:type="${type}">`;
}

export function textIn(element: Element): string {
  return element.textContent ?? '';
}

function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE;
}
