/** One metric of a scrape: its type, and its samples by name and labels as they stand there. */
export interface Family {
  readonly type: string;
  readonly help: string;
  readonly samples: ReadonlyMap<string, number>;
}

const suffixes: Readonly<Record<string, readonly string[]>> = {
  counter: ['_total', '_created'],
  histogram: ['_bucket', '_sum', '_count', '_created'],
  summary: ['', '_sum', '_count'],
  gauge: [''],
};
const label = '[a-zA-Z_]\\w*="(?:[^"\\\\\\n]|\\\\["\\\\n])*"';
const sample = new RegExp(`^([a-zA-Z_:][\\w:]*)(\\{${label}(?:,${label})*\\})? (-?[\\d.e+-]+|[+-]Inf|NaN)$`);

/** Reads a scrape strictly by the text form of OpenMetrics 1.0. @throws with the line that is wrong. */
export function readOpenMetrics(text: string): ReadonlyMap<string, Family> {
  const lines = text.split('\n');
  if (lines.pop() !== '' || lines.pop() !== '# EOF') throw new Error('does not end with # EOF and a line end');
  const families = new Map<string, { type: string; help: string; samples: Map<string, number> }>();
  let [current, family] = ['', { type: '', help: '', samples: new Map<string, number>() }];
  for (const line of lines) {
    const [, word, name = '', rest = ''] = /^# (HELP|TYPE) ([a-zA-Z_:][\w:]*) (.+)$/.exec(line) ?? [];
    if (word && name !== current) {
      if (families.has(name)) throw new Error(`${name}: comes twice`);
      families.set((current = name), (family = { type: '', help: '', samples: new Map() }));
    }
    if (word) {
      family[word === 'HELP' ? 'help' : 'type'] = rest;
      continue;
    }
    const [, full = '', labels = '', value = ''] = sample.exec(line) ?? [];
    const fits = suffixes[family.type]?.some((suffix) => full === current + suffix);
    if (!fits) throw new Error(`${line}: is no sample of ${current}, a ${family.type}`);
    if (family.samples.has(full + labels)) throw new Error(`${line}: comes twice`);
    family.samples.set(full + labels, Number(value.replace('Inf', 'Infinity')));
  }
  return families;
}
