import { expect } from '@open-wc/testing';
import type { FakeApi } from '../testing/fake-api.ts';
import { hetian, openApi, part, plain, show } from './show.fixture.ts';
import { snapshot } from './snapshot.fixture.ts';

describe('a level that is held down for more than one reason', () => {
  let server: FakeApi;
  beforeEach(() => {
    server = openApi();
  });
  afterEach(() => server.restore());

  it('says all of them, and until when the last one ends', async () => {
    server.answers[hetian] = snapshot({
      level: 'par',
      caps: [
        { reason: 'fake-reviews', until: '2026-12-31T00:00:00Z' },
        { reason: 'constructor', until: '2027-02-01T00:00:00Z' },
        { reason: 'fake-reviews', until: '2026-11-30T00:00:00Z' },
      ],
    });
    const element = await show(server, 'hetian');
    expect(plain(part(element, 'verdict').innerText)).to.include('fake reviews, constructor');
    expect(plain(part(element, 'title').innerText)).to.include('held down until Feb 1, 2027');
    expect(part(element, 'title').innerText).not.to.include('2026');
  });

  it('wears the colour of a level below, whatever the level that is left', async () => {
    const colour = async (merchant: string): Promise<string> =>
      getComputedStyle(part(await show(server, merchant), 'verdict')).color;
    const held = await colour('capped');
    expect(held).to.equal(await colour('small'));
    expect(held).not.to.equal(await colour('hetian'));
  });
});
