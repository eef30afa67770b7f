import type { Hostility } from './hostility.ts';

/** What becomes of the roots that tags draw in. */
export const shadowRoots: readonly Hostility[] = [
  {
    what: 'attachShadow that returns a wrapper',
    script: `
      const attach = Element.prototype.attachShadow;
      Element.prototype.attachShadow = function (init) { return new Proxy(attach.call(this, init), {}); };
    `,
  },
  {
    what: 'attachShadow that attaches and returns nothing',
    script: `
      const attach = Element.prototype.attachShadow;
      Element.prototype.attachShadow = function (init) { attach.call(this, init); };
    `,
  },
  {
    what: 'attachShadow that closes every root',
    script: `
      const attach = Element.prototype.attachShadow;
      Element.prototype.attachShadow = function (init) { return attach.call(this, { ...init, mode: 'closed' }); };
    `,
  },
  {
    what: 'attachShadow that returns an element',
    script: `Element.prototype.attachShadow = () => document.createElement('div');`,
    all: 'own content',
  },
  {
    what: 'attachShadow that throws',
    script: `Element.prototype.attachShadow = () => { throw new DOMException('no', 'NotSupportedError'); };`,
    all: 'own content',
  },
  {
    what: 'attachInternals that throws',
    script: `HTMLElement.prototype.attachInternals = () => { throw new DOMException('no', 'NotSupportedError'); };`,
  },
];
