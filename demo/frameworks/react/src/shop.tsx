import type { RepeatBuyerReviewForm } from 'huitou/repeat-buyer-review-form';
import type { ReturningCustomerIndex } from 'huitou/returning-customer-index';
import { createPortal } from 'react-dom';
import { getToken } from './get-token';
import { useTag } from './use-tag';

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

function Form() {
  const form = useTag<RepeatBuyerReviewForm>({ getToken });
  return <repeat-buyer-review-form ref={form} id="form" merchant="hetian" />;
}

interface Heard {
  state: ShopState;
  hear: (text: string) => void;
}

function Index({ state: { merchant, theme, mirrored, renamed }, hear }: Heard) {
  const index = useTag<ReturningCustomerIndex>({ labels: renamed ? otherLabels : labels });
  return (
    <returning-customer-index
      ref={index}
      id="index"
      merchant={merchant}
      variant="card"
      theme={theme}
      live
      reflect-state={mirrored}
      onhuitou-ready={(event) => hear(`ready ${event.merchant}`)}
    >
      <p className="own">{renamed ? 'Figures of those who come back' : 'Figures of returning customers'}</p>
    </returning-customer-index>
  );
}

/** A shop's page: its index, its reviews, a form, and other shops. */
export function Shop({ state, hear }: Heard) {
  const elsewhere = document.querySelector('#there');
  const index = <Index state={state} hear={hear} />;
  return (
    <main>
      {state.moved && elsewhere ? createPortal(index, elsewhere) : index}
      <ul id="list">
        {state.shops.map((shop) => (
          <li key={shop}>
            <returning-customer-index merchant={shop} variant="compact" loading="lazy" />
          </li>
        ))}
      </ul>
      <repeat-buyer-reviews
        id="reviews"
        merchant="hetian"
        variant="card"
        labels={reviewLabels}
        onhuitou-filter={(event) => hear(`filter ${event.sort} ${event.filter}`)}
      />
      {state.writing && <Form />}
    </main>
  );
}
