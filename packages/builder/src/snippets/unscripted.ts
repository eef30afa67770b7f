import type { Choices } from '../choices.ts';
import type { Facts } from '../facts.ts';
import { tagOf } from '../offered-tags.ts';
import { unnamed } from './attributes.ts';
import { escapeHtml } from './escape.ts';
import type { Snippet } from './snippet.ts';

/** A frame of the issuer's and six lines that let it be as high as what it shows; undefined for a tag that is not framed. */
export function frameSnippet(
  { tag, subject, variant, lang, theme, base, tokens, red }: Choices,
  facts: Facts,
): Snippet | undefined {
  if (!tagOf(tag).framed) return undefined;
  const query = new URLSearchParams({ merchant: subject || unnamed, ...(variant && { variant }) });
  for (const [name, value] of Object.entries({ lang, theme })) if (value) query.set(name, value);
  const src = escapeHtml(`${facts.origin}/frame/${tag}?${query}`);
  const code = `<iframe class="huitou-frame" title="Returning customers" src="${src}" style="border: 0; width: 100%; height: 200px"></iframe>
<script type="module">
  addEventListener('message', ({ source, data }) => {
    for (const frame of document.querySelectorAll('.huitou-frame'))
      if (source === frame.contentWindow && data?.type === 'huitou-size') frame.style.height = data.height + 'px';
  });
</script>`;
  const themed = base || red || Object.keys(tokens).length > 0;
  return { files: [{ name: 'page.html', code }], notes: ['frameSites', ...(themed ? (['framePlain'] as const) : [])] };
}

/** A picture with a link to the proof, for mails and pages that take neither; undefined for a tag that is not drawn. */
export function pictureSnippet(
  { tag, subject, lang, theme, width, base, tokens, red }: Choices,
  facts: Facts,
): Snippet | undefined {
  if (!tagOf(tag).drawn) return undefined;
  const merchant = subject || unnamed;
  const query = new URLSearchParams({ merchant, ...(lang && { lang }), ...(width && { width }) });
  // A picture cannot follow what is around it: over video it is dark, and what the reader's system says it cannot know.
  if (theme === 'dark' || theme === 'overlay') query.set('theme', 'dark');
  const src = escapeHtml(`${facts.origin}/v1/render/${tag}.svg?${query}`);
  const proof = escapeHtml(`${facts.origin}/proof/${encodeURIComponent(merchant)}`);
  const alt = escapeHtml(`Returning customers of ${merchant}`);
  const code = `<a href="${proof}"><img src="${src}" alt="${alt}"${width && ` width="${width}"`} /></a>`;
  const themed = base || red || Object.keys(tokens).length > 0;
  return {
    files: [{ name: 'mail.html', code }],
    notes: [
      ...(tag === 'trust-badge' ? (['pictureProof'] as const) : []),
      'png',
      ...(themed ? (['picturePlain'] as const) : []),
    ],
  };
}
