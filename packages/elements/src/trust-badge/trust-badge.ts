import type { Remote } from '@huitou/client/remote.js';
import { unknownMerchant } from '@huitou/client/request-error.js';
import { anchors } from '@huitou/proof/anchors.js';
import type { StatementClaims } from '@huitou/proof/statement.js';
import { tolerance, type Verdict } from '@huitou/proof/verify.js';
import { QueryController } from '../shared/query-controller.ts';
import { StringsController } from '../shared/strings.ts';
import { Widget } from '../shared/widget.ts';
import { blueprint, putOn } from './blueprint.ts';
import { plainFace, verifiedFace, type Face } from './face-of.ts';
import { tables } from './strings/tables.ts';
import type { BadgeState } from './strings/words.ts';
import styles from './trust-badge.styles.ts';
import { verdictOf, type Withheld } from './verdict-of.ts';

/** What a badge says: where it is and why, and what was signed if that may be shown, with the time of the check. */
type Said = readonly [
  state: BadgeState,
  code: string,
  signed?: { readonly claims: StatementClaims; readonly at: number },
];

const says = (remote: Remote<Verdict | Withheld>): Said => {
  if ('value' in remote) {
    const { value, at } = remote;
    if (value.state !== 'verified') return [value.state, value.code];
    const { state, claims } = value;
    return claims.exp + tolerance < Date.now() / 1000 ? ['expired', 'expired'] : [state, state, { claims, at }];
  }
  if (remote.is !== 'failed') return ['checking', ''];
  const { kind, problem } = remote.error;
  if (problem?.type === unknownMerchant) return ['none', 'unknown-merchant'];
  return [kind === 'offline' ? kind : 'failed', kind];
};

/**
 * Shows what an issuer states about a merchant for this very site, after checking the issuer's signature in the
 * visitor's own browser; where that cannot be done or fails, says so in the same box and shows no figure.
 *
 * @element trust-badge
 * @attr merchant - The merchant's id, as the platform reported it.
 * @attr api - The API's address; else `<trust-provider>`, `<meta name="huitou-api">` or the script's origin.
 * @attr lang - The language, `zh-CN`, `en` or `ar`; else the nearest ancestor's.
 * @attr [variant=seal] - `seal`, `strip` or `mark`: a card with everything that is stated, a chip with the score, or the clover alone.
 * @attr [theme=auto] - `light`, `dark`, `overlay` or `auto`: colours; `overlay` stands on moving pictures, `auto` follows the reader's system. Else as `<trust-provider>` says.
 * @attr [loading=eager] - `eager` or `lazy`, which asks for nothing until the tag is nearly in view.
 * @attr state - Read only: `idle`, `checking`, `verified`, `expired`, `wrong-site`, `invalid`, `cannot-check`, `collecting`, `none`, `failed` or `offline`.
 * @slot - A plain link to the issuer's proof page: all there is without scripts. Shown until the tag is ready.
 * @csspart base - The box; also `card`, as in the other tags.
 * @csspart clover - The sign; its leaves are the signed scores.
 * @csspart short - The words of the strip.
 * @csspart title - The state in a word or two.
 * @csspart chip - Whether the signature is valid.
 * @csspart name - The merchant's name as it was signed, or what the state means.
 * @csspart figures - The signed figures.
 * @csspart services - The signed rights of a buyer.
 * @csspart stated - Who states it, for which site, when it was checked and until when it holds.
 * @csspart link - The link to the issuer's proof page.
 * @csspart retry - Asks again after a failure.
 * @cssprop [--huitou-radius=16px] - Corners of the seal.
 * @cssprop [--huitou-shadow] - Shadow of the seal.
 * @cssprop [--huitou-mark-size=24px] - Side of the mark's clover.
 * @fires {StateEvent} huitou-state - It shows another state.
 * @fires {ReadyEvent} huitou-ready - It shows its first verdict on its merchant. Once for each merchant.
 */
export class TrustBadge extends Widget {
  static override readonly styles = [...Widget.styles, styles];

  readonly #words = new StringsController(this, tables);
  readonly #verdict = new QueryController(
    this,
    () => this.merchant,
    () => verdictOf(this.address, this.merchant),
  );
  #base = blueprint();
  #face: Face | undefined;

  override connectedCallback(): void {
    this.renderRoot.append(this.#base);
    super.connectedCallback();
  }

  protected override update(): void {
    const words = this.#words.current;
    const remote = this.#verdict.current;
    if (!words || remote.is === 'idle') return this.enter('idle');
    const [state, code, signed] = says(remote);
    if (this.state === 'checking' && state !== 'checking') {
      // Nodes that appear have not moved: to a page, new words in new places are no layout shift.
      const fresh = blueprint();
      this.#base.replaceWith(fresh);
      this.#base = fresh;
      this.#face = undefined;
    }
    const base = this.#base;
    const link = base.lastElementChild?.previousElementSibling as HTMLAnchorElement;
    const issuer = signed?.claims.iss ?? anchors[0]?.issuer ?? this.address;
    link.href = `${issuer}/proof/${encodeURIComponent(this.merchant)}?lang=${words.lang}`;
    // An address may come from an attribute and be anything; only a web page is linked.
    if (!signed && !link.protocol.startsWith('http')) link.removeAttribute('href');
    const { host } = link;
    const face = signed ? verifiedFace(words, signed.claims, host, signed.at) : plainFace(words, state, host);
    if (face !== this.#face) putOn(base, (this.#face = face));
    if (state === 'failed') link.previousElementSibling?.addEventListener('click', this.#verdict.retry);
    // What the small forms have no room for.
    link.title = `${face.texts[1]} · ${face.texts[3]}`;
    base.lang = words.lang;
    base.dir = words.dir;
    this.code = code;
    this.enter(state);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'trust-badge': TrustBadge;
  }
}
