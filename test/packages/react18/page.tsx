// A page in React 18 with the components. Built and opened by tags-in-react18.ts.
import { RepeatBuyerReviewForm, ReturningCustomerIndex } from 'huitou/react18';
import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';

const heard: string[] = [];
/** Every state of the index, whoever listens. */
const states: string[] = [];
document.addEventListener('huitou-state', ({ state, target }) => {
  if (target instanceof Element && target.localName === 'returning-customer-index') states.push(state);
});
const labels = { send: 'Off it goes' };
const getToken = () => Promise.resolve('');

function Shop() {
  const [set, change] = useState<{ merchant?: string | undefined; live: boolean; listens: boolean; shown: boolean }>({
    ...{ merchant: 'hetian', live: true, listens: true, shown: true },
  });
  // Rendered at once, so that a test has nothing to wait for.
  Object.assign(globalThis, { change: (next: object) => flushSync(() => change((last) => ({ ...last, ...next }))) });
  const { merchant, live, listens, shown } = set;
  if (!shown) return <p>gone</p>;
  return (
    <>
      <ReturningCustomerIndex
        className="wide"
        lang="en"
        merchant={merchant}
        live={live}
        headingLevel={4}
        labels={labels}
        onHuitouState={listens ? ({ state }) => heard.push(state) : undefined}
      >
        <p>{merchant}’s own words</p>
      </ReturningCustomerIndex>
      <RepeatBuyerReviewForm merchant={merchant} getToken={getToken} labels={labels} disabled={!live} />
    </>
  );
}

Object.assign(globalThis, { heard, states, getToken, labels, define: () => import('huitou/define') });
const root = document.querySelector('#root');
if (!root) throw new Error('page.tsx: the page lacks #root');
createRoot(root).render(
  <StrictMode>
    <Shop />
  </StrictMode>,
);
