import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import messages from '../../packages/elements/src/repeat-buyer-review-form/form-messages/en.ts';
import { buildEmbed } from '../build.ts';

/** What the form on the page says and holds, each time that it changes. */
export interface FormShown {
  readonly state: string;
  readonly code: string;
  readonly text: string;
  readonly pictures: number;
  /** Whether it tells its author that the draft is kept. */
  readonly kept: boolean;
}

/** Runs in the page: a form with what the address names, which is told of through the function `told`, and notes in `sentAt` when it was sent. */
const script = `
const asked = new URLSearchParams(location.search);
const form = document.createElement('repeat-buyer-review-form');
for (const name of ['merchant', 'api', 'token']) form.setAttribute(name, asked.get(name));
document.querySelector('main').append(form);
const all = (selector) => [...(form.shadowRoot?.querySelectorAll(selector) ?? [])];
const tell = () => globalThis.told?.({
  state: form.state ?? 'idle',
  code: form.code ?? '',
  text: all('textarea')[0]?.value ?? '',
  pictures: all('[part=picture]').length,
  kept: all('[part=note]').some(({ textContent }) => textContent === ${JSON.stringify(messages.kept)}),
});
addEventListener('huitou-state', tell);
addEventListener('click', (event) => {
  const names = event.composedPath().map((one) => one.getAttribute?.('part'));
  if (names.includes('send')) globalThis.sentAt = performance.timeOrigin + event.timeStamp;
}, true);
customElements.whenDefined('repeat-buyer-review-form').then(() => {
  new MutationObserver(tell).observe(form.shadowRoot, { subtree: true, childList: true, characterData: true });
  tell();
});
`;

const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A form</title><link rel="icon" href="data:,">
<link rel="stylesheet" href="/embed/huitou.css">
<script type="module" src="/embed/repeat-buyer-review-form.js"></script>
<main></main>
<script type="module">${script}</script>`;

/** Makes the site of a shop in `folder`: a page, `form.html`, with the form as it is built for pages, beside further scripts. */
export async function makeFormSite(folder: string, more: readonly string[] = []): Promise<void> {
  await mkdir(folder, { recursive: true });
  await buildEmbed({ outDir: join(folder, 'embed'), anchors: [], scripts: ['repeat-buyer-review-form', ...more] });
  await writeFile(join(folder, 'form.html'), page);
}
