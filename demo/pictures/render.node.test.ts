import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { motifs } from './motifs.ts';
import { photoScenes } from './photos.ts';
import { render } from './render.ts';

const every = [
  ...Object.entries(motifs).flatMap(([name, { looks }]) => looks.map((_, i) => `/pictures/goods/${name}-${i}.svg`)),
  ...Object.keys(motifs).flatMap((name) =>
    Array.from({ length: photoScenes }, (_, i) => `/pictures/photos/${name}-1-${i}.svg`),
  ),
  ...['hetian', 'orchard-lane', 'unknown'].map((id) => `/pictures/shops/${id}.svg`),
  ...Array.from({ length: 240 }, (_, i) => `/pictures/people/${i + 1}.svg`),
];

describe('the demo pictures', () => {
  it('are small, well-formed, and without anything that a strict content security policy blocks', () => {
    for (const path of every) {
      const picture = render(path) ?? '';
      assert.match(picture, /^<svg [^>]*viewBox="0 0 100 100"[^>]*>.*<\/svg>$/s, path);
      assert.doesNotMatch(picture, /NaN|undefined|style=|<script|<text|href/, path);
      assert.equal((picture.match(/<g[ >]/g) ?? []).length, (picture.match(/<\/g>/g) ?? []).length, path);
      assert.ok(Buffer.byteLength(picture) < 3000, `${path} has ${Buffer.byteLength(picture)} bytes`);
    }
  });

  it('are reproducible and different from one another', () => {
    const goods = every.filter((path) => path.includes('/goods/'));
    assert.equal(new Set(goods.map(render)).size, goods.length);
    assert.equal(render('/pictures/people/7.svg'), render('/pictures/people/7.svg'));
    const faces = new Set(every.filter((path) => path.includes('/people/')).map(render));
    assert.ok(faces.size > 230, `${faces.size} different faces`);
  });

  it('do not exist for an unknown name', () => {
    for (const path of [
      '/pictures/goods/unicorn-1.svg',
      '/pictures/goods/apple.svg',
      '/pictures/goods/constructor-0.svg',
      '/pictures/../x.svg',
      '/pictures/people/x.svg',
    ]) {
      assert.equal(render(path), undefined, path);
    }
  });
});
