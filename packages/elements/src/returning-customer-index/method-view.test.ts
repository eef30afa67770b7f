import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { FakeApi } from '../testing/fake-api.ts';
import type { ReturningCustomerIndex } from './returning-customer-index.ts';
import { openApi, part, plain, show, waitUntil } from './show.fixture.ts';

describe('the method of an index', () => {
  let server: FakeApi;
  beforeEach(() => {
    server = openApi();
  });
  afterEach(() => server.restore());

  const dialogOf = ({ renderRoot }: ReturningCustomerIndex): HTMLDialogElement => {
    const dialog = renderRoot.querySelector('dialog');
    if (!dialog) throw new Error('dialog: is not there');
    return dialog;
  };

  async function open(
    merchant: string,
    attributes: Readonly<Record<string, string>> = {},
  ): Promise<[ReturningCustomerIndex, HTMLDialogElement]> {
    const element = await show(server, merchant, attributes);
    part(element, attributes['variant'] === 'compact' ? 'compact-card' : 'how').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => element.renderRoot.querySelector('dialog[open] table'), 'the dialog has its table');
    return [element, dialogOf(element)];
  }

  it('opens by keyboard with the merchant\u2019s own inputs, closes by Escape and gives the focus back', async () => {
    const [element, dialog] = await open('hetian');
    const text = plain(dialog.innerText);
    expect(text).to.include('How 禾田农家\u2019s score is worked out').and.to.include('The figures of 禾田农家');
    expect(text).to.include('The quality').and.to.include('Counted in words.').and.to.include('SHA-256 abababab');
    expect(text).to.include('25% \u00d7 97 + 25% \u00d7 94 + 25% \u00d7 77 + 25% \u00d7 96 = 91');
    expect(dialog.ariaLabel && plain(dialog.ariaLabel)).to.equal('How 禾田农家\u2019s score is worked out');
    await expect(element).to.be.accessible();
    await sendKeys({ press: 'Escape' });
    expect(dialog.open).to.equal(false);
    expect((element.renderRoot as ShadowRoot).activeElement).to.equal(part(element, 'how'));
    expect(part(element, 'how').innerText).to.equal('How this score is worked out');
  });

  it('opens by a press anywhere on the line, and says that its document opens a new tab', async () => {
    const [element, dialog] = await open('hetian', { variant: 'compact' });
    const find = () => dialog.querySelector<HTMLAnchorElement>('a[target=_blank]');
    await waitUntil(find, 'the words of the disclosure have come');
    const link = find();
    expect(link?.href).to.equal(`${server.api}/v1/methods/v1`);
    expect(link?.textContent).to.include('opens in a new tab');
    dialog.querySelector<HTMLElement>('.close')?.click();
    await waitUntil(() => !dialog.open, 'is closed');
    expect(element.offsetHeight).to.be.lessThan(80);
  });

  it('gives the weight of a dimension without data to the others, and says so', async () => {
    const [, dialog] = await open('small');
    expect(plain(dialog.innerText)).to.include('33% \u00d7 38 + 33% \u00d7 52 + 33% \u00d7 44 = 45');
    expect(dialog.innerText).to.include('is left out');
  });

  it('stays open and in place while the language changes, and counts as each does', async () => {
    const [element, dialog] = await open('hetian');
    for (const [lang, said] of [
      ['zh-CN', '每过 180 天，旧记录的作用减半'],
      ['ar', 'بعد 180 يومًا'],
    ] as const) {
      element.lang = lang;
      await waitUntil(() => dialog.innerText.includes(said), `speaks ${lang}`);
      expect(dialog.open).to.equal(true);
      expect(dialogOf(element)).to.equal(dialog);
    }
  });

  it('says so where the document cannot be had, and asks again on the reader\u2019s wish', async () => {
    const { method } = await import('./method.fixture.ts');
    server.answers['/v1/methods/v1'] = 404;
    const element = await show(server, 'hetian');
    part(element, 'how').click();
    await waitUntil(() => element.renderRoot.querySelector('dialog[open] .trouble'), 'says so');
    server.answers['/v1/methods/v1'] = method;
    element.renderRoot.querySelector<HTMLElement>('dialog .trouble button')?.click();
    await waitUntil(() => element.renderRoot.querySelector('dialog table'), 'has its table');
  });

  it('leaves no node behind in a tag whose method stays closed', async () => {
    const element = await show(server, 'hetian');
    expect(element.renderRoot.querySelector('dialog')).to.equal(null);
  });
});
