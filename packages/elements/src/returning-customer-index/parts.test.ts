import { expect } from '@open-wc/testing';
import { documentedParts, drawnParts } from '../testing/documented-parts.ts';
import type { FakeApi } from '../testing/fake-api.ts';
import { openApi, part, parts, seen, show, waitUntil } from './show.fixture.ts';

describe('the parts of <returning-customer-index> that a page may style', () => {
  let server: FakeApi;
  beforeEach(() => {
    server = openApi();
  });
  afterEach(() => server.restore());

  it('are all drawn, and no others', async () => {
    const found = new Set<string>();
    const note = (root: ParentNode): void => drawnParts(root).forEach((name) => found.add(name));
    const element = await show(server, 'board');
    parts(element, 'dimension-button')[2]?.click();
    await waitUntil(() => parts(element, 'measure').length === 2, 'has its evidence');
    part(element, 'how').click();
    await waitUntil(() => element.renderRoot.querySelector('dialog[open] [part=disclosure]'), 'has its method');
    note(element.renderRoot);
    note((await show(server, 'board', { variant: 'compact' })).renderRoot);
    const few = await show(server, 'new');
    await waitUntil(() => seen(few).includes('33'), 'knows how many a score needs');
    note(few.renderRoot);
    note((await show(server, 'gone')).renderRoot);
    expect([...found].sort()).to.deep.equal(await documentedParts('returning-customer-index'));
  });
});
