/** Tells how far an import is. */
export interface Progress {
  /** Begins a step of `total` units; null: nobody knows how many. */
  begin(label: string, total: number | null): void;
  at(done: number): void;
  /** Ends the step with what came of it. */
  end(result: string): void;
  /** Says something beside the steps. */
  note(text: string): void;
}

/** A number for people. */
export const counted = (value: number): string => value.toLocaleString('en');

const width = 24;
const bar = (share: number): string => {
  const full = Math.round(share * width);
  return `${'█'.repeat(full)}${'░'.repeat(width - full)} ${String(Math.floor(share * 100)).padStart(3)} %`;
};

/** Nothing. */
export const silent: Progress = { begin() {}, at() {}, end() {}, note() {} };

/** A bar that is drawn over and over on a terminal. */
export function barProgress(write: (text: string) => void, now: () => number = Date.now): Progress {
  let label = '';
  let total: number | null = null;
  let drawn = 0;
  const draw = (done: number): void => {
    drawn = now();
    const state = total === null ? counted(done) : bar(Math.min(1, done / Math.max(1, total)));
    write(`\r\u001b[K${label}  ${state}`);
  };
  return {
    begin(name, units) {
      label = name;
      total = units;
      draw(0);
    },
    at(done) {
      if (now() - drawn >= 100) draw(done);
    },
    end: (result) => write(`\r\u001b[K${label}: ${result}\n`),
    note: (text) => write(`${text}\n`),
  };
}

/** Plain lines for logs: one at each tenth of a step, and one with its result. */
export function lineProgress(write: (text: string) => void): Progress {
  let label = '';
  let total: number | null = null;
  let tenth = 0;
  return {
    begin(name, units) {
      label = name;
      total = units;
      tenth = 0;
    },
    at(done) {
      if (total === null) return;
      const now = Math.floor((done / Math.max(1, total)) * 10);
      if (now <= tenth || now >= 10) return;
      tenth = now;
      write(`${label}: ${now * 10} %\n`);
    },
    end: (result) => write(`${label}: ${result}\n`),
    note: (text) => write(`${text}\n`),
  };
}
