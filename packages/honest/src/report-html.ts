import { countsInWords, noAdvice, verdictWords, type Report, type Row } from './report.ts';
import { words, type Language } from './words.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text of a foreign page, harmless in a text and in an attribute. */
const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? '');

const title = words('What the laws ask of this page', '各项法规对此页面的要求');
const heads = [words('Asked', '要求'), words('Verdict', '结论'), words('Seen, and where', '看到了什么，在哪里')];

const style = `
:root { color-scheme: light dark; --line: #8886; --met: #1b6e3c; --missing: #b3261e; --unsure: #8a5a00 }
@media (prefers-color-scheme: dark) { :root { --met: #7fd6a0; --missing: #ffb4ab; --unsure: #f2c168 } }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 64rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere }
table { border-collapse: collapse; width: 100% }
th, td { text-align: start; vertical-align: top; padding: .6rem; border-bottom: 1px solid var(--line) }
th:nth-child(2), td:nth-child(2) { white-space: nowrap }
td p { margin: 0 0 .3rem } small { opacity: .8 }
.met { color: var(--met) } .missing { color: var(--missing); font-weight: 600 } .cannot-tell { color: var(--unsure) }
@media (max-width: 40rem) { thead { display: none } td { display: block; border: 0 } tr { border-bottom: 1px solid var(--line); display: block } }
`;

function rowHtml({ id, law, article, source, asks, verdict, findings }: Row, lang: Language): string {
  const found = findings.map(({ seen, where }) => `<p>${escape(seen[lang])} <small>${escape(where)}</small></p>`);
  return `<tr id="${escape(id)}">
<td><p>${escape(asks[lang])}</p><small><a href="${escape(source)}">${escape(law[lang])}</a>, ${escape(article)} · ${escape(id)}</small></td>
<td class="${verdict}">${escape(verdictWords[verdict][lang])}</td>
<td>${found.join('\n')}</td>
</tr>`;
}

/** A report as one page: no script, nothing loaded, every text of the page that was read escaped. */
export function reportHtml(report: Report, lang: Language): string {
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escape(title[lang])}</title>
<style>${style}</style>
</head>
<body>
<h1>${escape(title[lang])}</h1>
<p>${escape(report.url)}</p>
<p><strong>${escape(countsInWords(report)[lang])}</strong></p>
<table>
<thead><tr>${heads.map((head) => `<th>${escape(head[lang])}</th>`).join('')}</tr></thead>
<tbody>
${report.rows.map((row) => rowHtml(row, lang)).join('\n')}
</tbody>
</table>
<p>${escape(noAdvice[lang])}</p>
</body>
</html>
`;
}
