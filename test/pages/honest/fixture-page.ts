import { site } from '../any-page/stage.ts';

/** What a page of a test is made of. */
export interface FixturePage {
  /** The tags and what stands around them. */
  readonly body: string;
  /** The page's own style sheet. */
  readonly style?: string;
  /** The page's policy, as its server sends it. */
  readonly policy?: string;
  /** Milliseconds after which the tags are loaded. */
  readonly late?: number;
}

/** Puts a page there and returns its address. */
export function addPage({ body, style = '', policy, late = 0 }: FixturePage): string {
  const all = `${site.origin}/embed/all.js`;
  const script = late ? site.addFile('text/javascript', `setTimeout(() => import('${all}'), ${late});`) : all;
  return site.add({
    headers: policy ? { 'content-security-policy': policy } : {},
    html: `<html lang="en"><head><meta charset="utf-8" /><meta name="viewport" content="width=device-width" />
      <title>Hetian Farm</title><link rel="icon" href="data:," />
      <style>body { margin: 8px; font: 16px/1.5 sans-serif } ${style}</style>
      <script type="module" src="${script}"></script></head>
      <body>${body}</body></html>`,
  });
}

/** The mock's issuer has an address of its own, which only the test can reach. */
export const fetchFixture = (address: string): Promise<Response> =>
  fetch(address.replace(/^https:\/\/live\.huitou\.test/, site.origin));
