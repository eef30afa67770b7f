import type { StructuredFacts } from '../facts.ts';

/** JSON-LD as it was parsed; a type may have parameters, such as a charset. */
export function readJsonLd(): StructuredFacts[] {
  const scripts = [...document.querySelectorAll('script')].filter(({ type }) => /^application\/ld\+json\b/i.test(type));
  return scripts.map(({ textContent }) => {
    const text = (textContent ?? '').trim();
    try {
      return { format: 'json-ld' as const, value: JSON.parse(text) as unknown, text: text.slice(0, 200) };
    } catch {
      return { format: 'json-ld' as const, text: text.slice(0, 200) };
    }
  });
}

/** An element of microdata or RDFa as an object of JSON-LD's shape. `scope`, `type` and `name` are the attributes of its form. */
export function itemOf(item: Element, scope: string, type: string, name: string): object {
  const below = [...item.querySelectorAll(`[${name}]`)].filter(
    (one) => one.parentElement?.closest(`[${scope}]`) === item,
  );
  // Microdata may have a property elsewhere on the page.
  const elsewhere = (item.getAttribute('itemref') ?? '').split(/\s+/).flatMap((id) => {
    const one = id && scope === 'itemscope' ? document.getElementById(id) : null;
    return one ? (one.matches(`[${name}]`) ? [one] : [...one.querySelectorAll(`[${name}]`)]) : [];
  });
  const valueOf = (one: Element): unknown =>
    one !== item && one.hasAttribute(scope)
      ? itemOf(one, scope, type, name)
      : (one.getAttribute('content') ?? one.textContent?.trim() ?? '');
  return {
    '@type': (item.getAttribute(type) ?? '').trim().split(/\s+/),
    ...Object.fromEntries(
      [...below, ...elsewhere].flatMap((one) =>
        (one.getAttribute(name) ?? '').split(/\s+/).map((key) => [key, valueOf(one)] as const),
      ),
    ),
  };
}

/** JSON-LD as it was parsed; microdata and RDFa as objects of the same shape. */
export function readStructured(): StructuredFacts[] {
  const marked = (format: 'microdata' | 'rdfa', scope: string, type: string, name: string): StructuredFacts[] =>
    [...document.querySelectorAll(`[${scope}]:not([${name}])`)].map((item) => {
      const value = itemOf(item, scope, type, name);
      return { format, value, text: JSON.stringify(value).slice(0, 200) };
    });
  return [
    ...readJsonLd(),
    ...marked('microdata', 'itemscope', 'itemtype', 'itemprop'),
    ...marked('rdfa', 'typeof', 'typeof', 'property'),
  ];
}
