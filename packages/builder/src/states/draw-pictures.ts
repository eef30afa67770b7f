import { apiOf, scenarioOf } from '@huitou/mock/scenario.js';
import { drawingOf } from '@huitou/mock/with-pictures.js';

/** What stands for a picture at an address of the mock's, which only `fetch` is answered at. */
function drawn(address: string): string {
  const { href, pathname } = new URL(address, apiOf('live'));
  const svg = scenarioOf(href) && drawingOf(pathname);
  return svg ? `data:image/svg+xml,${encodeURIComponent(svg)}` : address;
}

/** Lets pictures show what the mock draws. */
export function drawPictures(): void {
  const { prototype } = HTMLImageElement;
  const source = Object.getOwnPropertyDescriptor(prototype, 'src');
  prototype.setAttribute = function setAttribute(this: HTMLImageElement, name: string, value: string): void {
    Element.prototype.setAttribute.call(this, name, name === 'src' ? drawn(value) : value);
  };
  Object.defineProperty(prototype, 'src', {
    ...source,
    set(this: HTMLImageElement, value: string) {
      this.setAttribute('src', value);
    },
  });
}
