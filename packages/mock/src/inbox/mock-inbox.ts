import { check } from '@huitou/contract/check.js';
import { readMarks, replyDraft, type InboxItem, type InboxPage, type ReplyDraft } from '@huitou/contract/inbox.js';
import type { Infer } from '@huitou/contract/schema.js';
import { merchantInsights, type InsightSources } from '@huitou/api/insights/merchant-insights.js';
import { timeOf } from '@huitou/reviews/day.js';
import type { FixtureMerchant } from '../market/fixture.ts';
import { answer, problem } from './inbox-answers.ts';
import { editableFor, inboxItems } from './inbox-items.ts';
import { selectItems, views } from './select-items.ts';
import { MockDesk } from './mock-desk.ts';
import { readMerchantToken, type MerchantClaims } from './merchant-token.ts';

/** What a merchant reads over fixtures, its inbox and its insights: what is answered or read stays so for as long as the mock lives. */
export class MockInbox {
  readonly #merchants: readonly FixtureMerchant[];
  readonly #sources: InsightSources;
  readonly #origins: boolean;
  readonly #desks = new Map<string, MockDesk>();
  readonly #items = new Map<string, Promise<InboxItem[]>>();

  /**
   * @param sources what insights are worked out from.
   * @param origins whether the page is on an origin of the merchant's.
   */
  constructor(merchants: readonly FixtureMerchant[], sources: InsightSources, origins: boolean) {
    this.#merchants = merchants;
    this.#sources = sources;
    this.#origins = origins;
  }

  /** Answers what begins with `/v1/merchant/`; undefined for other addresses. */
  async answer(request: Request): Promise<Response | undefined> {
    const { pathname, searchParams } = new URL(request.url);
    if (!pathname.startsWith('/v1/merchant/')) return undefined;
    const token = /^Bearer (.+)$/.exec(request.headers.get('authorization') ?? '')?.[1];
    if (!token) return problem('unauthorized', 401, 'Authorization: is missing; send a merchant token', 'missing');
    const claims = readMerchantToken(token);
    if (!claims) return problem('unauthorized', 401, 'token: is not one of the mock', 'signature');
    if (claims.exp * 1000 < Date.now())
      return problem('unauthorized', 401, 'token: has ended; get a new one', 'expired');
    if (!this.#origins) return problem('wrong-origin', 403, 'Origin: is not one of the merchant');
    const merchant = this.#merchants.find(({ index }) => index.merchant.id === claims.merchant);
    if (!merchant) return problem('unauthorized', 401, 'token: names a merchant that is not known', 'merchant');
    const desk = this.#deskOf(merchant, request.method, pathname);
    if (desk && claims.role !== 'platform') return problem('forbidden', 403, 'merchant token: its role is merchant');
    if (desk && request.method === 'GET') return desk.page(searchParams);
    if (desk) return desk.decide(pathname.split('/').at(-2) ?? '', await request.json());
    if (request.method === 'GET' && pathname === '/v1/merchant/insights') return this.#insights(claims.merchant);
    const items = await this.#of(merchant);
    const review = /^\/v1\/merchant\/reviews\/([^/]+)\/reply$/.exec(pathname)?.[1];
    if (request.method === 'GET' && pathname === '/v1/merchant/inbox')
      return answer(this.#page(merchant, claims, items, searchParams));
    if (request.method === 'PUT' && review) return this.#reply(items, review, await request.json());
    if (request.method === 'POST' && pathname === '/v1/merchant/inbox/read')
      return this.#mark(items, await request.json());
    return problem('not-found', 404, `${pathname}: nothing lives at this address`);
  }

  /** Where a request about decisions goes; undefined for others. */
  #deskOf(merchant: FixtureMerchant, method: string, path: string): MockDesk | undefined {
    const isAbout =
      (method === 'GET' && path === '/v1/merchant/moderation') ||
      (method === 'PUT' && /^\/v1\/merchant\/reviews\/[^/]+\/decision$/.test(path));
    if (!isAbout) return undefined;
    const { id } = merchant.index.merchant;
    const desk = this.#desks.get(id) ?? new MockDesk(merchant);
    this.#desks.set(id, desk);
    return desk;
  }

  async #insights(merchant: string): Promise<Response> {
    // Some scenarios play in another market.
    if (this.#sources.reader.version(merchant, 'index') === undefined)
      return problem('unknown-merchant', 404, `merchant token: the merchant ${merchant} is not known here`);
    return answer(await merchantInsights(this.#sources, merchant));
  }

  #of(merchant: FixtureMerchant): Promise<InboxItem[]> {
    const { id } = merchant.index.merchant;
    const made = this.#items.get(id) ?? inboxItems(merchant);
    this.#items.set(id, made);
    return made;
  }

  #page(
    { index }: FixtureMerchant,
    { role }: MerchantClaims,
    items: readonly InboxItem[],
    query: URLSearchParams,
  ): InboxPage {
    const limit = Number(query.get('limit') ?? 20);
    const from = Number(query.get('cursor') ?? 0);
    const matching = selectItems(items, query);
    const asked = items.filter(({ reply, improve }) => reply && improve);
    const { id, name } = index.merchant;
    return {
      merchant: { id, name },
      role,
      asOf: timeOf(Date.now()),
      waiting: items.filter(views.waiting).length,
      unread: items.filter(({ read }) => !read).length,
      wonBack: {
        share: asked.length > 0 ? asked.filter(({ boughtAgain }) => boughtAgain).length / asked.length : null,
        n: asked.length,
      },
      items: matching.slice(from, from + limit),
      next: from + limit < matching.length ? `${from + limit}` : null,
    };
  }

  #reply(items: InboxItem[], review: string, body: unknown): Response {
    const fault = check(replyDraft, body);
    if (fault) return problem('invalid-body', 400, `body: ${JSON.stringify(fault)}`);
    const { text, remedy } = body as ReplyDraft;
    const i = items.findIndex((one) => one.review === review);
    const item = items[i];
    if (!item) return problem('unknown-review', 404, `${review}: the caller has no such review`);
    const now = Date.now();
    if (item.reply && Date.parse(item.reply.editableUntil) < now)
      return problem('reply-settled', 409, `${review}: its answer can be changed for an hour, which is over`);
    const reply = {
      text,
      at: item.reply?.at ?? timeOf(now),
      editableUntil: item.reply?.editableUntil ?? timeOf(now + editableFor),
    };
    const promised = remedy ? { kind: remedy.kind, note: remedy.note ?? null, at: timeOf(now) } : null;
    items[i] = { ...item, reply, remedy: promised, read: true };
    return answer({ review, reply, remedy: promised });
  }

  #mark(items: InboxItem[], body: unknown): Response {
    const fault = check(readMarks, body);
    if (fault) return problem('invalid-body', 400, `body: ${JSON.stringify(fault)}`);
    const { reviews, read } = body as Infer<typeof readMarks>;
    items.forEach((item, i) => {
      if (reviews.includes(item.review)) items[i] = { ...item, read };
    });
    return answer({ unread: items.filter((item) => !item.read).length });
  }
}
