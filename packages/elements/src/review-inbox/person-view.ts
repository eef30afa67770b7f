import type { InboxItem } from '@huitou/contract/inbox.js';
import { html, type TemplateResult } from 'lit';
import { styleText } from '../core/style-text.ts';
import { initial } from '../repeat-buyer-reviews/review-avatar.ts';

const corners = [1, 2, 4, 8];

/** An initial on a leaf, the same as beside the author's public reviews. */
export function avatarView({ seed, author }: InboxItem): TemplateResult {
  const bits = parseInt(seed, 16);
  const leaf = corners.map((bit) => `var(--_${bits & bit ? 'point' : 'round'})`).join(' ');
  const style = `--_leaf:${leaf};filter:hue-rotate(${(bits % 90) - 45}deg)`;
  return html`<span
    class="avatar"
    part="avatar"
    aria-hidden="true"
    data-initial=${initial(author ?? '')}
    .style=${styleText(style)}
  ></span>`;
}
