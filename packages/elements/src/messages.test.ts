import { expect } from '@open-wc/testing';
import type { FakeApi } from './testing/fake-api.ts';
import { registerMessages, type HuitouMessages } from './messages.ts';
import { openApi, place, seen, show, waitUntil } from './returning-customer-index/show.fixture.ts';

const forms = new Intl.PluralRules('pl');
const buyers = { one: 'klienta', few: 'kilku klientów', many: 'klientów', other: 'klienta' } as const;
const polish: HuitouMessages = {
  common: { loading: 'Wczytywanie…', retry: 'Spróbuj ponownie', dimensions: { quality: 'Jakość' } },
  index: {
    title: 'Indeks powracających klientów',
    people: (returning, all, _days, count) =>
      `Wróciło ${returning} z ${all} ${buyers[forms.select(count) as keyof typeof buyers]}`,
    how: 'Jak liczymy ten wynik',
  },
  indexMethod: { worked: 'Jak powstaje wynik', close: 'Zamknij' },
};

describe('messages that a page registers', () => {
  let server: FakeApi;
  beforeEach(() => {
    server = openApi();
  });
  afterEach(() => server.restore());

  const says = (element: HTMLElement, text: string): Promise<void> =>
    waitUntil(() => seen(element as Parameters<typeof seen>[0]).includes(text), text);

  it('are spoken by a tag that is drawn already, and in English what is missing', async () => {
    const element = await show(server, 'hetian', { lang: 'pl' });
    expect(seen(element)).to.include('Returning customer index');
    registerMessages('pl', polish);
    await says(element, 'Indeks powracających klientów');
    expect(seen(element)).to.include('Jakość').and.to.include('Ahead of');
    expect(element.renderRoot.querySelector('[lang]')?.getAttribute('lang')).to.equal('pl');
  });

  it('are spoken by a tag that comes later, in every region, with its numbers and plurals', async () => {
    const element = await show(server, 'hetian', { lang: 'pl-PL' });
    expect(seen(element))
      .to.match(/Wróciło 12\s408 z 41\s022 kilku klientów/)
      .and.to.include('22 lis 2026');
    expect(seen(await show(server, 'board', { lang: 'pl-PL' }))).to.include('Wróciło 360 z 540 klientów');
  });

  it('are spoken by what is loaded later', async () => {
    const element = await show(server, 'hetian', { lang: 'pl' });
    element.renderRoot.querySelector<HTMLElement>('[part~=how]')?.click();
    await says(element, 'Jak powstaje wynik');
    expect(seen(element)).to.include('What each dimension looks at');
  });

  it('may come bit by bit', async () => {
    const element = await show(server, 'hetian', { lang: 'pl' });
    registerMessages('pl', { index: { outOf: 'na 100' } });
    await says(element, 'na 100');
    expect(seen(element)).to.include('Indeks powracających klientów');
  });

  it('are written from right to left where the language is', async () => {
    registerMessages('he', { index: { title: 'מדד הלקוחות החוזרים' } });
    const element = await show(server, 'hetian', { lang: 'he-IL' });
    await says(element, 'מדד הלקוחות החוזרים');
    expect(element.renderRoot.querySelector('[dir]')?.getAttribute('dir')).to.equal('rtl');
  });

  it('of a script serve its regions, and leave the others to the nearest language of the tags', async () => {
    registerMessages('zh-Hant', { index: { title: '回頭客指數' } });
    await says(await show(server, 'hetian', { lang: 'zh-TW' }), '回頭客指數');
    await says(await show(server, 'hetian', { lang: 'zh-Hant-HK' }), '回頭客指數');
    const simplified = await show(server, 'hetian', { lang: 'zh-SG' });
    expect(seen(simplified)).to.include('回头客推荐指数');
    expect(seen(await show(server, 'hetian', { lang: 'zh-TW' }))).to.include('同行');
  });

  it('leave a page alone that speaks another language', async () => {
    const element = await show(server, 'hetian', { lang: 'en' });
    expect(seen(element)).to.include('Returning customer index');
    expect(seen(await show(server, 'hetian', { lang: 'cs' }))).to.include('Returning customer index');
  });

  it('give way to the labels of a tag', async () => {
    const element = await place(server, 'hetian', { lang: 'pl' });
    element.labels = { title: 'Nasi stali klienci' };
    await says(element, 'Nasi stali klienci');
  });
});
