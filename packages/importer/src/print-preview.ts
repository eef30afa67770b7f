import { counted } from './pace.ts';
import type { Preview } from './preview.ts';

const heading = (name: string, shown: number, all: number): string =>
  `\n${name}, ${shown < all ? `the first ${shown} of ${counted(all)}` : `all ${counted(all)}`}`;

/** The first events of each view and the first rejects, one a line. */
export function printPreview({ events, rejects, rejected, rows, notes }: Preview): string {
  const views = rows.views.flatMap(({ name, events: all }) => {
    const shown = events.get(name) ?? [];
    const lines = shown.map(
      ({ type, at, data }) => `  ${JSON.stringify({ type, ...(at === null ? {} : { at }), data })}`,
    );
    return [heading(name, shown.length, all), ...lines];
  });
  const refused = rejects.map(({ source, view, reason }) => `  ${source ?? 'no source'}, ${view}: ${reason}`);
  const left = `\nrows that no view names: ${counted(rows.unused)}`;
  const end = ['', ...notes, 'Nothing was stored. Without --preview it is.'];
  return `${[...views, heading('rejected', rejects.length, rejected), ...refused, left, ...end].join('\n')}\n`;
}
