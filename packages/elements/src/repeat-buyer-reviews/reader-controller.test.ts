import type { ReactiveController } from 'lit';
import { expect, fixture, html } from '@open-wc/testing';
import { waitUntil } from '../testing/wait-until.ts';
import type { LazyParts } from './lazy-parts.ts';
import en from './messages/en.ts';
import { ReaderController } from './reader-controller.ts';
import type { ReviewsHost } from './reviews-settings.ts';

async function reader() {
  const box = await fixture<HTMLElement>(
    html`<section>
      <button name="filter"></button><button name="has" value="reply"></button
      ><button name="medium" value="a.png"></button><button name="open"><i>Open</i></button><button name="next"></button
      ><button name="how"></button><button name="share"></button><button class="plain"></button>
      <p class="how" hidden></p>
      <input name="sort" value="critical" /><select name="minOrders">
        <option value="5" selected>5</option>
      </select>
      <div class="far" tabindex="-1" style="margin-top: 3000px">Far away</div>
    </section>`,
  );
  const controllers: ReactiveController[] = [];
  const done: string[] = [];
  const host = Object.assign(document.createElement('div'), {
    sort: 'newest',
    filter: 'stars=5',
    renderRoot: box,
    addController: (one: ReactiveController) => void controllers.push(one),
    requestUpdate: () => void done.push('update'),
  });
  host.addEventListener('huitou-filter', ({ sort, filter }) => done.push(`${sort} ${filter}`.trim()));
  let messages: typeof en | undefined = en;
  const one = new ReaderController(host as unknown as ReviewsHost, {
    messages: () => messages,
    lazy: {
      act: async (_: unknown, { name, value }: HTMLButtonElement) => void done.push(`${name} ${value}`.trim()),
    } as unknown as LazyParts,
    more: () => void done.push('more'),
  });
  return {
    one,
    box,
    host,
    done,
    press: (selector: string): string[] => {
      done.length = 0;
      one.click({ target: box.querySelector(selector) } as unknown as Event);
      return [...done];
    },
    change: (selector: string): string[] => {
      done.length = 0;
      one.change({ target: box.querySelector(selector) } as unknown as Event);
      return [...done];
    },
    silent: () => void (messages = undefined),
    drawn: () => controllers.forEach((controller) => controller.hostUpdated?.()),
    leave: () => controllers.forEach((controller) => controller.hostDisconnected?.()),
  };
}

describe('what a reader asks of the reviews', () => {
  it('is done by the name of the control', async () => {
    const { press, host, box } = await reader();
    expect(press('[name=has]')).to.deep.equal(['newest stars=5&has=reply']);
    expect(host.filter).to.equal('stars=5&has=reply');
    expect(press('[name=filter]')).to.deep.equal(['newest']);
    expect(host.filter).to.equal('');
    expect(press('[name=medium]')).to.deep.equal(['medium a.png']);
    expect(press('[name=next]')).to.deep.equal(['more']);
    expect(press('[name=how]')).to.deep.equal(['how']);
    expect(box.querySelector<HTMLElement>('.how')?.hidden).to.equal(false);
    expect(press('[name=share]')).to.deep.equal(['share']);
    expect(press('.plain')).to.deep.equal([]);
    expect(press('p')).to.deep.equal([]);
  });

  it('is chosen from a list, or another order, each without touching the other', async () => {
    const { change, host } = await reader();
    expect(change('input')).to.deep.equal(['critical stars=5']);
    expect([host.sort, host.filter]).to.deep.equal(['critical', 'stars=5']);
    expect(change('select')).to.deep.equal(['critical stars=5&minOrders=5']);
    expect([host.sort, host.filter]).to.deep.equal(['critical', 'stars=5&minOrders=5']);
  });

  it('is nothing before there are words', async () => {
    const { press, silent } = await reader();
    silent();
    for (const name of ['has', 'next', 'open', 'medium']) expect(press(`[name=${name}]`), name).to.deep.equal([]);
  });

  it('is heard of what stands inside a button', async () => {
    const { press, one } = await reader();
    expect(press('[name=open] i')).to.deep.equal(['update']);
    expect(one.opened).to.equal(true);
  });
});

describe('everything that a reader opened', () => {
  const sheetIn = (box: HTMLElement): HTMLDialogElement => {
    const sheet = document.createElement('dialog');
    sheet.className = 'sheet';
    box.append(sheet);
    return sheet;
  };

  it('is a sheet that opens when it is drawn, once, and again when it is asked for', async () => {
    const { one, box, press, drawn } = await reader();
    press('[name=open]');
    const sheet = sheetIn(box);
    drawn();
    expect(sheet.open).to.equal(true);
    drawn();
    sheet.close();
    drawn();
    expect(sheet.open, 'a drawing does not open it').to.equal(false);
    expect(press('[name=open]'), 'nor is one needed to').to.deep.equal([]);
    expect([sheet.open, one.opened]).to.deep.equal([true, true]);
  });

  it('is closed with the sheet, unless that was opened again before the event of it came', async () => {
    const { one, box, done, press, drawn } = await reader();
    press('[name=open]');
    const sheet = sheetIn(box);
    drawn();
    const closed = (): void => one.closed({ currentTarget: sheet } as unknown as Event);
    done.length = 0;
    closed();
    expect([one.opened, done]).to.deep.equal([true, []]);
    sheet.close();
    closed();
    expect([one.opened, done]).to.deep.equal([false, ['update']]);
  });

  it('is closed when the tag leaves the page', async () => {
    const { one, press, leave } = await reader();
    press('[name=open]');
    leave();
    expect(one.opened).to.equal(false);
  });
});

describe('who asks for more', () => {
  it('goes on reading at the first of what came', async () => {
    const { one, box, press, drawn } = await reader();
    const far = box.querySelector<HTMLElement>('.far') as HTMLElement;
    far.removeAttribute('tabindex');
    press('[name=next]');
    drawn();
    expect(document.activeElement, 'nothing has come yet').not.to.equal(far);
    one.arrived = far;
    drawn();
    expect([document.activeElement, far.tabIndex]).to.deep.equal([far, -1]);
    await waitUntil(() => far.getBoundingClientRect().top < innerHeight, 'is in sight');
    far.blur();
    drawn();
    expect(document.activeElement, 'once').not.to.equal(far);
  });

  it('is the only one whose place moves', async () => {
    const { one, box, drawn } = await reader();
    one.arrived = box.querySelector<HTMLElement>('.far') ?? undefined;
    drawn();
    expect(document.activeElement).not.to.equal(one.arrived);
  });
});
