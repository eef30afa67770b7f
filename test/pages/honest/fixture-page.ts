import { site } from '../any-page/stage.ts';

/** What a page of a test is made of. */
export interface FixturePage {
  /** The tags and what stands around them. */
  readonly body: string;
  /** The page's own style sheet. */
  readonly style?: string;
}

/** Puts a page there and returns its address. */
export const addPage = ({ body, style = '' }: FixturePage): string =>
  site.add({
    html: `<html lang="en"><head><meta charset="utf-8" /><meta name="viewport" content="width=device-width" />
      <title>Hetian Farm</title><link rel="icon" href="data:," />
      <style>body { margin: 8px; font: 16px/1.5 sans-serif } ${style}</style>
      <script type="module" src="${site.origin}/embed/all.js"></script></head>
      <body>${body}</body></html>`,
  });

/** The mock's issuer has an address of its own, which only the test can reach. */
export const fetchFixture = (address: string): Promise<Response> =>
  fetch(address.replace(/^https:\/\/live\.huitou\.test/, site.origin));
