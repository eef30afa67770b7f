/** What the page shows, and how: it is all in its address. */
interface ShopState {
  merchant: string;
  dark: boolean;
  mirrored: boolean;
  renamed: boolean;
  writing: boolean;
  shops: readonly string[];
  moved: boolean;
  left: boolean;
}

const stateOf = (query: URLSearchParams): ShopState => ({
  merchant: query.get('merchant') ?? 'hetian',
  dark: query.has('dark'),
  mirrored: query.has('mirrored'),
  renamed: query.has('renamed'),
  writing: query.has('writing'),
  shops: query.get('shops')?.split(' ') ?? ['hetian', 'guoyuan-lan', 'qingpo'],
  moved: query.has('moved'),
  left: query.has('left'),
});

const addressOf = ({ merchant, shops, ...flags }: ShopState): string => {
  const query = new URLSearchParams({ merchant, shops: shops.join(' ') });
  for (const [name, on] of Object.entries(flags)) if (on) query.set(name, '');
  return `/?${query}`;
};

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const labels = (title: string): string => `data-labels="${escape(JSON.stringify({ title }))}"`;

const index = ({ merchant, dark, mirrored, renamed }: ShopState): string => `
  <returning-customer-index id="index" merchant="${escape(merchant)}" variant="card" live
    ${dark ? 'theme="dark"' : ''} ${mirrored ? 'reflect-state' : ''}
    ${labels(renamed ? 'Who comes back' : 'How regulars see this shop')}>
    <p class="own">${renamed ? 'Figures of those who come back' : 'Figures of returning customers'}</p>
  </returning-customer-index>`;

const shop = (state: ShopState): string => `
  <main>
    <section id="here">${state.moved ? '' : index(state)}</section>
    <ul id="list">
      ${state.shops
        .map(
          (one) => `<li id="shop-${escape(one)}">
            <returning-customer-index merchant="${escape(one)}" variant="compact" loading="lazy"></returning-customer-index>
          </li>`,
        )
        .join('')}
    </ul>
    <repeat-buyer-reviews id="reviews" merchant="hetian" variant="card" ${labels('In the words of regulars')}></repeat-buyer-reviews>
    <turbo-frame id="desk">
      <a id="write" href="${escape(addressOf({ ...state, writing: !state.writing }))}">write</a>
      ${state.writing ? '<repeat-buyer-review-form id="form" merchant="hetian"></repeat-buyer-review-form>' : ''}
    </turbo-frame>
    <section id="there">${state.moved ? index(state) : ''}</section>
  </main>`;

/** Links to the page as it is to be next. Turbo compares it with what is shown, and changes what differs. */
function links(state: ShopState): string {
  const { merchant, shops } = state;
  const next: Record<string, Partial<ShopState>> = {
    another: { merchant: merchant === 'hetian' ? 'shanlizi' : 'hetian' },
    dark: { dark: !state.dark },
    mirror: { mirrored: !state.mirrored },
    rename: { renamed: !state.renamed },
    add: { shops: [...shops, 'zaoshi'] },
    drop: { shops: shops.slice(1) },
    turn: { shops: [...shops].reverse() },
    move: { moved: !state.moved },
    leave: { left: !state.left },
  };
  return Object.entries(next)
    .map(([name, change]) => {
      const address = escape(addressOf({ ...state, ...change }));
      return `<a id="${name}" href="${address}" data-turbo-action="replace">${name}</a>`;
    })
    .join(' ');
}

/** The page as its server sends it, for every address. */
export function page(
  api: string,
  { file, css = [] }: { file: string; css?: string[] },
  query: URLSearchParams,
): string {
  const state = stateOf(query);
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <meta name="huitou-api" content="${escape(api)}" />
    <meta name="turbo-refresh-method" content="morph" />
    <meta name="turbo-refresh-scroll" content="preserve" />
    <title>Huitou with Turbo</title>
    <link rel="icon" href="data:," />
    ${css.map((sheet) => `<link rel="stylesheet" href="/${sheet}" />`).join('')}
    <script type="module" src="/${file}"></script>
  </head>
  <body>
    <h1>Huitou with Turbo</h1>
    <nav>${links(state)}</nav>
    ${state.left ? '' : shop(state)}
    <ol id="heard" data-turbo-permanent></ol>
  </body>
</html>`;
}
