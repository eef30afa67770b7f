import { expect, fixture, html } from '@open-wc/testing';
import { waitUntil } from '../testing/wait-until.ts';
import { ExpandableTexts, expandableText, toggleText } from './expandable-text.ts';
import en from './messages/en.ts';
import { review } from './reviews.fixture.ts';

/** Lines hold 20 Latin or 10 Chinese characters. */
const context = { messages: en, home: new URL('https://api.example/'), kind: 'shop', level: 3, width: 10 } as const;

type Offer = 'whole' | 'may be cut' | 'is cut';

/** How a text begins: as a whole, in a few lines that may not hold it, or with the way to more. */
function begins(text: string, width = 10): Offer {
  const [node, button, ...more] = expandableText({ ...context, width }, review({ text }), 'Ann') as HTMLElement[];
  expect(more).to.have.length(0);
  expect(node?.textContent).to.equal(text);
  expect(node?.classList.contains('long')).to.equal(button !== undefined);
  return button ? (button.hidden ? 'may be cut' : 'is cut') : 'whole';
}

describe('the length of a text', () => {
  it('is told from its characters: two lines are whole, five may be cut, more are', () => {
    expect(begins('x')).to.equal('whole');
    expect(begins('x'.repeat(40))).to.equal('whole');
    expect(begins('x'.repeat(41))).to.equal('may be cut');
    expect(begins('x'.repeat(100))).to.equal('may be cut');
    expect(begins('x'.repeat(101))).to.equal('is cut');
  });

  it('is twice as much of Chinese characters, from the first of their blocks on', () => {
    for (const sign of ['脆', '\u2e80', '，', '\uffe5']) {
      expect(begins(sign.repeat(20)), sign).to.equal('whole');
      expect(begins(sign.repeat(50)), sign).to.equal('may be cut');
      expect(begins(sign.repeat(51)), sign).to.equal('is cut');
    }
    for (const sign of ['é', '\u2e7f', '…']) expect(begins(sign.repeat(40)), sign).to.equal('whole');
    expect(begins('脆x'.repeat(33)), 'half and half').to.equal('may be cut');
    expect(begins('脆x'.repeat(34)), 'half and half').to.equal('is cut');
  });

  it('is that of its lines together, of which an empty one is one, too', () => {
    expect(begins('a\nb')).to.equal('whole');
    expect(begins('a\n\nb')).to.equal('may be cut');
    expect(begins('a\n\n\n\nb')).to.equal('may be cut');
    expect(begins('a\n\n\n\n\nb')).to.equal('is cut');
    expect(begins(`${'x'.repeat(21)}\n${'x'.repeat(61)}`)).to.equal('is cut');
    expect(begins(`${'x'.repeat(20)}\n${'x'.repeat(61)}`)).to.equal('may be cut');
  });

  it('depends on the width of a line', () => {
    expect(begins('x'.repeat(101), 20)).to.equal('may be cut');
    expect(begins('x'.repeat(101), 50)).to.equal('whole');
  });

  it('is none of a text that is not there', () => {
    expect(expandableText(context, review({ text: '' }), 'Ann')).to.deep.equal([]);
  });
});

describe('the nodes of a text', () => {
  const nodes = (lang: string | null) => expandableText(context, review({ text: 'x'.repeat(200), lang }), 'Ann');

  it('say its language where it is known, and let its first letters say where it begins', () => {
    const [text] = nodes('ar') as HTMLElement[];
    expect([text?.lang, text?.dir]).to.deep.equal(['ar', 'auto']);
    expect((nodes(null)[0] as HTMLElement).lang).to.equal('');
  });

  it('are a text and a button that opens and closes it, named after its author', () => {
    const [text, button] = nodes('en') as HTMLElement[];
    if (!text || !button) throw new Error('a text of 200 characters: has no button');
    document.createElement('div').append(text, button);
    const says = (): unknown[] => [
      button.textContent,
      button.getAttribute('aria-label'),
      button.ariaExpanded,
      text.classList.contains('open'),
    ];
    expect(says()).to.deep.equal(['Read more', 'Read more: Ann', 'false', false]);
    toggleText(button, en);
    expect(says()).to.deep.equal(['Read less', 'Read less: Ann', 'true', true]);
    toggleText(button, en);
    expect(says()).to.deep.equal(['Read more', 'Read more: Ann', 'false', false]);
  });

  it('say that nothing is open where the text has gone', () => {
    const [, button] = nodes('en') as HTMLElement[];
    if (button) toggleText(button, en);
    expect(button?.ariaExpanded).to.equal('false');
  });
});

describe('the button behind a text', () => {
  const styles = html`<style>
    .section .long {
      margin: 0;
      line-height: 20px;
      height: 40px;
      width: 100px;
      overflow: hidden;
    }
    .section .open {
      height: auto;
    }
  </style>`;
  /** Texts of so many lines in boxes of two, each with its button, hidden or not. */
  const section = (...texts: readonly (readonly [lines: number, hidden: boolean, open?: true])[]) =>
    fixture<HTMLElement>(
      html`<div class="section">
        ${styles}${texts.map(
          ([lines, hidden, open]) =>
            html`<p class=${open ? 'long open' : 'long'}>${Array.from({ length: lines }, () => html`x<br />`)}</p>
              <button ?hidden=${hidden}>More</button>`,
        )}
      </div>`,
    );
  const hidden = (of: Element): boolean[] => [...of.querySelectorAll('button')].map((button) => button.hidden === true);

  it('stands where the text does not fit, goes where it does, and stays with one that was opened', async () => {
    const one = await section([3, true], [1, false], [1, false, true], [4, false]);
    const texts = new ExpandableTexts();
    texts.watch(one);
    await waitUntil(() => hidden(one).join() === 'false,true,false,false', 'two are offered, one is not');
    texts.forget();
  });

  it('follows what is laid out anew, until the texts are forgotten', async () => {
    const [one, other] = [await section([3, true]), await section([3, true])];
    const [texts, others] = [new ExpandableTexts(), new ExpandableTexts()];
    texts.watch(one);
    others.watch(other);
    await waitUntil(() => !hidden(one)[0] && !hidden(other)[0], 'both are offered');
    const shorten = (of: Element): void => {
      of.querySelector('p')?.replaceChildren('x');
      of.append(document.createElement('hr'));
    };
    texts.forget();
    shorten(one);
    shorten(other);
    await waitUntil(() => hidden(other)[0], 'one is taken back');
    expect(hidden(one)[0], 'and the forgotten one is not').to.equal(false);
    texts.watch(one);
    await waitUntil(() => hidden(one)[0], 'is looked at again');
    texts.forget();
    others.forget();
  });

  it('is left alone where the texts are forgotten in the frame in which they were to be looked at', async () => {
    const one = await section([3, true]);
    const texts = new ExpandableTexts();
    texts.watch(one);
    texts.forget();
    const other = new ExpandableTexts();
    const later = await section([3, true]);
    other.watch(later);
    await waitUntil(() => !hidden(later)[0], 'another is offered');
    expect(hidden(one)[0]).to.equal(true);
    other.forget();
  });

  it('is the estimate where the engine cannot tell', async () => {
    const one = await section([3, true]);
    const { ResizeObserver } = globalThis;
    Reflect.deleteProperty(globalThis, 'ResizeObserver');
    try {
      new ExpandableTexts().watch(one);
    } finally {
      globalThis.ResizeObserver = ResizeObserver;
    }
    expect(hidden(one)).to.deep.equal([true]);
  });
});
