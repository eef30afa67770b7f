import { expect } from '@open-wc/testing';
import { shareLink } from './share-link.ts';

const link = { text: 'Look', url: 'https://shop.example/#review' };

describe('a link that is handed on', () => {
  afterEach(() => {
    for (const name of ['share', 'clipboard']) delete (navigator as unknown as Record<string, unknown>)[name];
  });
  const pretend = (name: string, value: unknown): unknown =>
    Object.defineProperty(navigator, name, { configurable: true, value });

  it('goes to the device, and nothing is copied then', async () => {
    const shared: unknown[] = [];
    pretend('share', async (data: unknown) => void shared.push(data));
    expect(await shareLink(link, 'copy')).to.equal('shared');
    expect(shared).to.deep.equal([link]);
  });

  it('is not copied behind the back of who closes the sheet', async () => {
    const copied: string[] = [];
    pretend('share', () => Promise.reject(new DOMException('closed', 'AbortError')));
    pretend('clipboard', { writeText: async (text: string) => void copied.push(text) });
    expect([await shareLink(link, 'copy'), copied]).to.deep.equal(['shared', []]);
  });

  it('is copied where the device shares nothing, or may not', async () => {
    for (const share of [undefined, () => Promise.reject(new DOMException('', 'NotAllowedError'))]) {
      const copied: string[] = [];
      pretend('share', share);
      pretend('clipboard', { writeText: async (text: string) => void copied.push(text) });
      expect([await shareLink(link, 'copy'), copied]).to.deep.equal(['copied', ['copy']]);
    }
  });

  it('is for the tag to show where there is no clipboard either', async () => {
    pretend('share', undefined);
    pretend('clipboard', undefined);
    expect(await shareLink(link, 'copy')).to.equal('neither');
  });
});
