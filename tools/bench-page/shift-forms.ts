import { merchantToken } from '@huitou/mock/inbox/merchant-token.js';
import { merchants } from './market.ts';

/** A tag in one of its forms, and the state in which it shows its data. */
export interface Form {
  readonly tag: string;
  /** What it is about, as an attribute; else the page's merchant. */
  readonly subject?: string;
  /** Null where the room at hand decides. */
  readonly variant: string | null;
  readonly shown: string;
  /** The state of a merchant with too little data; null where it shows what is not published. */
  readonly scarce: string | null;
  /** Kept up to date while it is seen. */
  readonly live?: true;
  /** Its token in this column, for what is not for everybody; another one for each page. */
  readonly token?: (page: number, column: number) => string;
}

const badge = { tag: 'trust-badge', shown: 'verified', scarce: 'collecting' };
const index = { tag: 'returning-customer-index', shown: 'ready', scarce: 'collecting' };
const reviews = { tag: 'repeat-buyer-reviews', shown: 'ready', scarce: 'empty' };

const ticker = { tag: 'live-review-ticker', shown: 'ready', scarce: 'empty', live: true } as const;
const inbox = {
  tag: 'review-inbox',
  shown: 'ready',
  scarce: null,
  token: () => merchantToken(merchants.ready),
} as const;
const insights = { ...inbox, tag: 'merchant-insights' } as const;
const form = {
  ...{ tag: 'repeat-buyer-review-form', shown: 'ready', scarce: null },
  token: (page: number, column: number) => `regular.${page}-${column}`,
} as const;

export const forms: readonly Form[] = [
  { ...badge, variant: 'seal' },
  { ...badge, variant: 'strip' },
  { ...badge, variant: 'mark' },
  { ...index, variant: null },
  { ...index, variant: 'compact' },
  { ...reviews, variant: null },
  { ...reviews, variant: 'compact' },
  { ...index, variant: null, live: true },
  { ...index, variant: 'compact', live: true },
  { ...reviews, variant: null, live: true },
  { ...reviews, variant: 'compact', live: true },
  { ...ticker, variant: null },
  { ...ticker, variant: 'broadcast' },
  { ...inbox, variant: null },
  { ...insights, variant: null },
  { tag: 'traffic-support', variant: null, shown: 'ready', scarce: null },
  { tag: 'trust-venue', subject: 'venue="trust"', variant: null, shown: 'ready', scarce: null },
  { ...form, variant: null },
  { ...form, variant: 'sheet' },
];

export const nameOf = ({ tag, variant, live }: Form): string =>
  `${tag} ${variant ?? 'by its room'}${live ? ', live' : ''}`;

/** Widths of the columns that the tags stand in, side by side in one window as high as a reader's. */
const columns = [320, 600, 1100];
export const viewport = { width: 2_140, height: 900 };

const below = 'What the page itself says goes on below the tag, and none of it may move. '.repeat(12);

/** The same tag in each column, with content of the page below it; what moves is noted from the start. */
export function shiftPage({ tag, subject, variant, live, token }: Form, merchant: string, page: number): string {
  const about = subject ?? `merchant="${merchant}"`;
  const attributes = `${about}${variant ? ` variant="${variant}"` : ''}${live ? ' live' : ''}`;
  const column = (width: number): string => {
    const own = token ? ` token="${token(page, width)}"` : '';
    return `<section style="width:${width}px"><div><${tag} ${attributes}${own}></${tag}></div><p>${below}</p><p>${below}</p></section>`;
  };
  return `<link rel="stylesheet" href="/embed/huitou.css">
<style>body { margin: 0; font: 15px/1.5 sans-serif } main { display: flex; gap: 40px } section { flex: none } p { margin: 8px 0 }</style>
<script>
  const note = (entries) => {
    for (const { value, hadRecentInput, sources } of entries) {
      const columnAt = (x) => (x < 340 ? 320 : x < 980 ? 600 : 1100);
      const columns = sources.map(({ currentRect }) => columnAt(currentRect.x));
      const what = sources.map(({ node, previousRect: from, currentRect: to }) =>
        [node?.localName ?? node?.nodeName, node?.getAttribute?.('part') ?? node?.className ?? '', from.y, '→', to.y].join(' '));
      window.shifts.push({ value, pressed: hadRecentInput, columns, what });
    }
  };
  window.shifts = [];
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  observer.observe({ type: 'layout-shift', buffered: true });
  /** All that moved since the last question. */
  window.takeShifts = () => {
    note(observer.takeRecords());
    return window.shifts.splice(0);
  };
</script>
<script type="module" src="/embed/all.js"></script>
<main>${columns.map(column).join('')}</main>
<script>
  // As whom the page is opened, where its address says so.
  const as = new URLSearchParams(location.search).get('as');
  for (const tag of as ? document.querySelectorAll('[token]') : []) {
    tag.setAttribute('token', tag.getAttribute('token').replace(/^.*?(\\.\\d+-\\d+)?$/, as + '$1'));
  }
</script>`;
}
