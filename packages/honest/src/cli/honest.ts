#!/usr/bin/env node
// Opens a page and says what the laws on reviews, rankings and seals ask of it and what a reader sees: npm run honest.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { examine } from '../examine.ts';
import { reportHtml } from '../report-html.ts';
import { reportText } from '../report-text.ts';
import type { Language } from '../words.ts';

const usage = `npm run honest -- URL [--lang zh-CN|en] [--html FILE] [--json]

  Opens a page with Huitou's tags, at a desk and on a phone, presses what tells more, and reports row by row what the
  laws ask of such a page, what was seen, and where. URL: http, https, or a file.

  --lang   the language of the page and the report, en unless said
  --html   writes the report as one file too
  --json   prints it as JSON

  Ends with 0 where nothing is missing, 1 where something is, 2 where the page cannot be judged. No legal advice.`;

async function run(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      help: { type: 'boolean', short: 'h' },
      json: { type: 'boolean' },
      html: { type: 'string' },
      lang: { type: 'string', default: 'en' },
    },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const [url] = positionals;
  if (!url || positionals.length > 1)
    throw new Error(`honest: wants one address, got ${positionals.length}.\n\n${usage}`);
  if (values.lang !== 'en' && values.lang !== 'zh-CN')
    throw new Error(`--lang: ${values.lang} is not known; use zh-CN or en.`);
  const lang: Language = values.lang;
  const report = await examine(url, { lang });
  if (values.html) writeFileSync(values.html, reportHtml(report, lang));
  console.log(values.json ? JSON.stringify(report, null, 2) : reportText(report, lang));
  return report.counts.missing > 0 ? 1 : 0;
}

run().then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 2;
  },
);
