import { For, Show, type JSX } from 'solid-js';
import { Portal } from 'solid-js/web';
import { getToken } from './get-token';

export interface ShopState {
  merchant: string;
  theme: 'dark' | undefined;
  mirrored: boolean;
  renamed: boolean;
  writing: boolean;
  shops: readonly string[];
  moved: boolean;
}

const labels = { title: 'How regulars see this shop' };
const otherLabels = { title: 'Who comes back' };
const reviewLabels = { title: 'In the words of regulars' };

interface Heard {
  state: ShopState;
  hear: (text: string) => void;
}

/** `prop:`, `attr:` and `bool:` hold also before the tag's script has come, when Solid cannot ask the tag. */
function Index({ state, hear }: Heard): JSX.Element {
  return (
    <returning-customer-index
      id="index"
      attr:merchant={state.merchant}
      attr:variant="card"
      attr:theme={state.theme}
      bool:live={true}
      bool:reflect-state={state.mirrored}
      prop:labels={state.renamed ? otherLabels : labels}
      on:huitou-ready={(event) => hear(`ready ${event.merchant}`)}
    >
      <p class="own">{state.renamed ? 'Figures of those who come back' : 'Figures of returning customers'}</p>
    </returning-customer-index>
  );
}

/** A shop's page: its index, its reviews, a form, and other shops. */
export function Shop({ state, hear }: Heard): JSX.Element {
  return (
    <main>
      <Show when={state.moved} fallback={<Index state={state} hear={hear} />}>
        <Portal mount={document.querySelector('#there') ?? document.body}>
          <Index state={state} hear={hear} />
        </Portal>
      </Show>
      <ul id="list">
        <For each={state.shops}>
          {(shop) => (
            <li>
              <returning-customer-index merchant={shop} variant="compact" loading="lazy" />
            </li>
          )}
        </For>
      </ul>
      <repeat-buyer-reviews
        id="reviews"
        merchant="hetian"
        variant="card"
        prop:labels={reviewLabels}
        on:huitou-filter={(event) => hear(`filter ${event.sort} ${event.filter}`)}
      />
      <Show when={state.writing}>
        <repeat-buyer-review-form id="form" merchant="hetian" prop:getToken={getToken} />
      </Show>
    </main>
  );
}
