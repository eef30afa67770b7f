import { counted, Pace, type Unit } from './pace.ts';

/** Tells how far an import is. */
export interface Progress {
  /** Begins a step of `total` units; null: nobody knows how many. */
  begin(label: string, total: number | null, unit: Unit): void;
  at(done: number): void;
  /** Ends the step with what came of it. */
  end(result: string): void;
  /** Says something beside the steps. */
  note(text: string): void;
}

const width = 24;
const bar = (share: number): string => {
  const full = Math.round(share * width);
  return `${'█'.repeat(full)}${'░'.repeat(width - full)} ${String(Math.floor(share * 100)).padStart(3)} %`;
};

/** Nothing. */
export const silent: Progress = { begin() {}, at() {}, end() {}, note() {} };

const words = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(', ');

/** A bar that is drawn over and over on a terminal, with the rate and the time that is left. */
export function barProgress(write: (text: string) => void, now: () => number = Date.now): Progress {
  let label = '';
  let total: number | null = null;
  let pace = new Pace('rows', null, now);
  let drawn = 0;
  const draw = (done: number): void => {
    drawn = now();
    const state = total === null ? counted(done) : bar(Math.min(1, done / Math.max(1, total)));
    write(`\r\u001b[K${label}  ${words(state, pace.at(done))}`);
  };
  return {
    begin(name, units, unit) {
      label = name;
      total = units;
      pace = new Pace(unit, units, now);
      draw(0);
    },
    at(done) {
      if (now() - drawn >= 100) draw(done);
    },
    end: (result) => write(`\r\u001b[K${label}: ${result}\n`),
    note: (text) => write(`${text}\n`),
  };
}

/** Milliseconds between two lines about a step whose end nobody knows. */
const LINE_EVERY = 10_000;

/** Plain lines for logs: one at each tenth of a step, or now and then where it has no end, and one with its result. */
export function lineProgress(write: (text: string) => void, now: () => number = Date.now): Progress {
  let label = '';
  let total: number | null = null;
  let pace = new Pace('rows', null, now);
  let tenth = 0;
  let written = 0;
  return {
    begin(name, units, unit) {
      label = name;
      total = units;
      pace = new Pace(unit, units, now);
      tenth = 0;
      written = now();
    },
    at(done) {
      const speed = pace.at(done);
      if (total === null) {
        if (now() - written < LINE_EVERY) return;
        written = now();
        write(`${label}: ${words(counted(done), speed)}\n`);
        return;
      }
      const reached = Math.floor((done / Math.max(1, total)) * 10);
      if (reached <= tenth || reached >= 10) return;
      tenth = reached;
      write(`${label}: ${words(`${reached * 10} %`, speed)}\n`);
    },
    end: (result) => write(`${label}: ${result}\n`),
    note: (text) => write(`${text}\n`),
  };
}
