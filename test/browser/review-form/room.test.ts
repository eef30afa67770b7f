import { apiOf } from '@huitou/mock/scenario.js';
import { expect, nextFrame } from '@open-wc/testing';
import { waitUntil } from '../../../packages/elements/src/testing/wait-until.ts';
import { control, newToken, press, reaches, seen, serveMock, showForm, takeFromElsewhere, write } from './show-form.ts';

interface LayoutShift extends PerformanceEntry {
  readonly sources: readonly {
    readonly node: Node | null;
    readonly previousRect: DOMRectReadOnly;
    readonly currentRect: DOMRectReadOnly;
  }[];
}

const frames = async (): Promise<void> => {
  for (let frame = 0; frame < 4; frame++) await nextFrame();
};

/** What moved in the page while `work` went on, as the engine sees it. */
async function movedDuring(work: () => Promise<unknown>): Promise<string[]> {
  const moved: string[] = [];
  const observer = new PerformanceObserver((list) => {
    for (const { sources } of list.getEntries() as LayoutShift[]) {
      for (const { node, previousRect, currentRect } of sources) {
        const name = node instanceof Element ? `${node.localName}.${node.className}` : node?.textContent;
        moved.push(`${name} from ${previousRect.y} to ${currentRect.y}`);
      }
    }
  });
  observer.observe({ type: 'layout-shift' });
  await work();
  await frames();
  await new Promise((done) => setTimeout(done, 60));
  observer.disconnect();
  return moved;
}

describe('the room of <repeat-buyer-review-form>', () => {
  let mock: ReturnType<typeof serveMock>;
  let below: HTMLElement;
  beforeEach(() => {
    mock = serveMock();
    below = Object.assign(document.createElement('div'), { textContent: 'What the page says below it' });
  });
  afterEach(() => {
    mock.restore();
    below.remove();
  });

  for (const buyer of ['regular', 'first-time', 'written', '']) {
    it(`moves nothing of the page for ${buyer || 'a stranger'}`, async () => {
      const form = document.createElement('repeat-buyer-review-form');
      Object.assign(form, { merchant: 'hetian', api: apiOf('live'), lang: 'en', token: buyer && newToken(buyer) });
      const moved = await movedDuring(async () => {
        document.body.append(form, below);
        await waitUntil(() => !/^(idle|loading)$/.test(form.state) && form.renderRoot.querySelector('.card'));
      });
      form.remove();
      expect(moved).to.deep.equal([]);
    });
  }

  for (const lang of ['zh-CN', 'en', 'ar']) {
    for (const variant of ['card', 'sheet'] as const) {
      it(`has enough as a ${variant} of any width in ${lang}, in whatever typeface the machine has`, async () => {
        const form = await showForm({ token: newToken(), lang, variant });
        for (let width = 180; width < 800; width += 10) {
          (form.parentElement as HTMLElement).style.width = `${width}px`;
          const base = control(form, '.base');
          const em = Number.parseFloat(getComputedStyle(base).fontSize);
          const kept = (): number => Math.ceil(Number.parseFloat(base.style.minBlockSize) * em);
          // The width is heard of in the next frame, on a busy machine a few later.
          await frames();
          await waitUntil(() => base.offsetHeight <= kept(), `${width} px: ${base.offsetHeight} of ${kept()} px kept`);
        }
      });
    }
  }

  it('moves nothing when an answer comes late, and opens the form at a press', async () => {
    const token = newToken('first-time');
    const form = await showForm({ token, state: 'not-allowed' });
    form.parentElement?.after(below);
    const above = document.createElement('div');
    above.style.height = '3000px';
    form.before(above);
    // Out of sight the room is given back.
    await waitUntil(() => control(form, '.base').style.minBlockSize === '');
    form.scrollIntoView();
    for (let frame = 0; frame < 4; frame++) await nextFrame();
    const moved = await movedDuring(async () => {
      form.token = newToken();
      await reaches(form, 'ready');
    });
    expect(moved).to.deep.equal([]);
    expect(seen(form)).to.include('How was it?');
    await press(form, 'button', 'Write');
    expect(control(form, 'textarea').checkVisibility()).to.equal(true);
  });

  it('moves nothing of the page when what made it higher is sent', async () => {
    const form = await showForm({ token: newToken() });
    form.parentElement?.after(below);
    await write(form, 'It came a day early. '.repeat(30));
    const { top } = below.getBoundingClientRect();
    await frames();
    const moved = await movedDuring(async () => {
      control(form, '[part=send]').click();
      await reaches(form, 'published');
    });
    expect(below.getBoundingClientRect().top).to.equal(top);
    expect(moved.filter((one) => one.startsWith('div'))).to.deep.equal([]);
  });

  it('moves nothing when what was sent is refused, and says why where it said that it sends', async () => {
    const token = newToken();
    const form = await showForm({ token });
    form.parentElement?.after(below);
    await write(form, 'It came a day early. '.repeat(30));
    await takeFromElsewhere(token);
    await frames();
    const moved = await movedDuring(async () => {
      control(form, '[part=send]').click();
      await reaches(form, 'refused');
    });
    expect(moved).to.deep.equal([]);
    expect(seen(form)).to.include('You have written about this order');
    await press(form, 'button', 'Write');
    expect(control<HTMLTextAreaElement>(form, 'textarea').value).to.include('It came a day early.');
  });

  it('asks for no more while somebody writes than it did when it was drawn', async () => {
    const { fetch } = globalThis;
    globalThis.fetch = async () => new Response(null, { status: 503 });
    const form = await showForm({ token: newToken() });
    globalThis.fetch = fetch;
    const { top } = control(form, 'textarea').getBoundingClientRect();
    dispatchEvent(new Event('online'));
    await waitUntil(() => form.code === '', 'is checked');
    await form.updateComplete;
    await frames();
    expect(control(form, 'textarea').getBoundingClientRect().top).to.equal(top);
  });

  it('lets a thumb reach everything at 320 px', async () => {
    const form = await showForm({ token: newToken('large-order') });
    (form.parentElement as HTMLElement).style.width = '320px';
    await press(form, 'button', 'In detail');
    await nextFrame();
    const small = [...form.renderRoot.querySelectorAll('label, button, textarea, select')].filter((one) => {
      const { width, height } = one.getBoundingClientRect();
      return Math.round(height) < 44 || Math.round(width) < 40;
    });
    expect(small.map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
    const wide = [...form.renderRoot.querySelectorAll('.card *')].filter(
      (one) => one.getBoundingClientRect().right > form.getBoundingClientRect().right + 1,
    );
    expect(wide).to.have.length(0);
  });
});
