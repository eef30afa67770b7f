import { rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import type { Shot } from './shot.ts';

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Share of its size at which a picture stands on the sheet, and the most of a long one that is shown (pixels). */
const scale = 0.42;
const tallest = 900;

const frame = ({ name, file, width }: Shot): string =>
  `<figure style="width:${Math.round(width * scale)}px"><div><img src="${basename(file)}"></div><figcaption>${escape(name)}</figcaption></figure>`;

/** Puts all pictures of a group on one sheet, to be looked at in one go. The sheet lies beside them. */
export async function contactSheet(browser: Browser, group: string, shots: readonly Shot[]): Promise<string> {
  const folder = dirname(shots[0]?.file ?? '.');
  const name = group.toLowerCase().replaceAll(/[^a-z]+/g, '-');
  const source = join(folder, `sheet-${name}.html`);
  writeFileSync(
    source,
    `<!doctype html><meta charset="utf-8"><title>${escape(group)}</title><style>
      body{margin:24px;background:#8d867f;font:12px/1.4 system-ui;display:flex;flex-wrap:wrap;gap:16px;align-items:start}
      h1{width:100%;margin:0;font-size:24px}figure{margin:0}img{width:100%;display:block}
      figure div{max-height:${tallest}px;overflow:hidden;border-radius:6px}
    </style><h1>${escape(group)}</h1>${shots.map(frame).join('')}`,
  );
  const page = await browser.newPage({ viewport: { width: 2000, height: 1000 } });
  await page.goto(pathToFileURL(source).href, { waitUntil: 'load' });
  const file = join(folder, `sheet-${name}.png`);
  await page.screenshot({ path: file, fullPage: true });
  await page.close();
  rmSync(source);
  return file;
}
