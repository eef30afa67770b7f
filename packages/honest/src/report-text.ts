import { countsInWords, noAdvice, verdictWords, type Report } from './report.ts';
import type { Language } from './words.ts';

const signs = { met: '✔', missing: '✘', 'cannot-tell': '?', 'not-applicable': '–' } as const;

/** A report as plain lines; the last one counts. */
export function reportText(report: Report, lang: Language): string {
  const lines = report.rows.flatMap(({ id, law, article, source, asks, verdict, findings }) => {
    const head = `${signs[verdict]} ${id}: ${verdictWords[verdict][lang]}`;
    if (verdict === 'not-applicable') return [head];
    const found = findings.map(({ seen, where }) => `    ${seen[lang]}${where && ` (${where})`}`);
    if (verdict === 'met') return [head, ...found.slice(0, 1)];
    return [head, `    ${asks[lang]}`, `    ${law[lang]}, ${article}: ${source}`, ...found];
  });
  return [report.url, '', ...lines, '', noAdvice[lang], countsInWords(report)[lang]].join('\n');
}
