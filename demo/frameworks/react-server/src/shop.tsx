import type { RepeatBuyerReviewForm } from 'huitou/repeat-buyer-review-form';
import type { RepeatBuyerReviews } from 'huitou/repeat-buyer-reviews';
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
  const index = useTag<ReturningCustomerIndex>(
    { labels: renamed ? otherLabels : labels },
    { 'huitou-ready': (event) => hear(`ready ${event.merchant}`) },
  );
  return (
    <returning-customer-index
      ref={index}
      id="index"
      merchant={merchant}
      variant="card"
      theme={theme}
      live
      reflect-state={mirrored}
    >
      <p className="own">{renamed ? 'Figures of those who come back' : 'Figures of returning customers'}</p>
    </returning-customer-index>
  );
}

function Reviews({ hear }: Pick<Heard, 'hear'>) {
  const reviews = useTag<RepeatBuyerReviews>(
    { labels: reviewLabels },
    { 'huitou-filter': (event) => hear(`filter ${event.sort} ${event.filter}`) },
  );
  return <repeat-buyer-reviews ref={reviews} id="reviews" merchant="hetian" variant="card" />;
}

/** A shop's page: its index, its reviews, a form, and other shops. */
export function Shop({ state, hear }: Heard) {
  const index = <Index state={state} hear={hear} />;
  return (
    <main>
      {state.moved ? createPortal(index, document.querySelector('#there') ?? document.body) : index}
      <ul id="list">
        {state.shops.map((shop) => (
          <li key={shop}>
            <returning-customer-index merchant={shop} variant="compact" loading="lazy" />
          </li>
        ))}
      </ul>
      <Reviews hear={hear} />
      {state.writing && <Form />}
    </main>
  );
}
