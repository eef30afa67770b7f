import { unknownMerchant, type RequestError } from '@huitou/client/request-error.js';
import { expect, fixture, html } from '@open-wc/testing';
import { common } from '../messages/en.ts';
import type { CommonMessages } from '../messages/common-messages.ts';
import { failureOf, failureView, statusView } from './status-view.ts';

const messages: CommonMessages = {
  ...common,
  lang: 'en',
  dir: 'ltr',
  failed: ['Could not be loaded', 'It did not arrive'],
  offline: ['You are offline', 'It comes later'],
  unknown: ['No such shop', 'Nobody has this id'],
};
const error = (kind: RequestError['kind'], type?: string): RequestError =>
  ({ kind, problem: type === undefined ? undefined : { type, title: 'A problem' } }) as RequestError;

describe('a state in words', () => {
  const drawn = (view: unknown): Promise<HTMLElement> => fixture<HTMLElement>(html`<div>${view}</div>`);
  const card = (box: HTMLElement): Element => box.querySelector('[part~=status]') as Element;

  it('has a sign, a title and a line, and no more', async () => {
    const box = await drawn(statusView(['Title', 'A line']));
    expect(box.innerText.replaceAll(/\s*\n\s*/g, ' ')).to.match(/^Title\s?A line$/);
    expect(box.querySelector('svg path.outline')).not.to.equal(null);
    expect(box.querySelector('button')).to.equal(null);
    expect([card(box).getAttribute('role'), card(box).getAttribute('aria-label')]).to.deep.equal([null, null]);
  });

  it('is a group by the merchant’s name, where that is known', async () => {
    const box = await drawn(statusView(['Title', 'A line'], html`<i>More</i>`, html`<b>!</b>`, 'Our shop'));
    expect([card(box).getAttribute('role'), card(box).getAttribute('aria-label')]).to.deep.equal(['group', 'Our shop']);
    expect(box.querySelector('i')?.textContent).to.equal('More');
    expect(box.querySelector('svg')).to.equal(null);
  });

  it('tells readers apart what only the API, the device or nobody can help', async () => {
    expect(failureOf(error('http'))).to.equal('failed');
    expect(failureOf(error('timeout'))).to.equal('failed');
    expect(failureOf(error('http', 'about:blank'))).to.equal('failed');
    expect(failureOf(error('offline'))).to.equal('offline');
    expect(failureOf(error('http', unknownMerchant))).to.equal('unknown');
  });

  it('offers to try again only where that can help', async () => {
    let tries = 0;
    const view = (what: RequestError): Promise<HTMLElement> => drawn(failureView(messages, what, () => tries++));
    const failed = await view(error('http'));
    expect(failed.textContent).to.include('Could not be loaded').and.include('It did not arrive');
    failed.querySelector<HTMLElement>('[part=retry]')?.click();
    expect(tries).to.equal(1);
    const offline = await view(error('offline'));
    expect(offline.textContent).to.include('You are offline');
    const unknown = await view(error('http', unknownMerchant));
    expect(unknown.textContent).to.include('No such shop');
    for (const box of [offline, unknown]) expect(box.querySelector('button')).to.equal(null);
  });
});
