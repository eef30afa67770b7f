import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pageApi } from './page-api.ts';

const page = (content?: string) =>
  ({ head: { querySelector: () => (content === undefined ? null : { content }) } }) as unknown as Document;

describe('where the API is', () => {
  it('is what is said first, without a closing slash', () => {
    assert.equal(
      pageApi(page('https://meta.example'), ['', undefined, 'https://tag.example/api/']),
      'https://tag.example/api',
    );
    assert.equal(pageApi(page(' https://meta.example/ '), ['', ''], 'page://shop.example'), 'https://meta.example');
  });

  it('is what is said for a page that names none', () => {
    assert.equal(pageApi(page(), [''], 'page://shop.example'), 'page://shop.example');
  });

  it('is nowhere, and not a path of the page, for a script that came from a file', () => {
    assert.equal(new URL(pageApi(page(), []), 'https://shop.example').protocol, 'file:');
  });
});
