import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Observer } from '@huitou/api/ports/observer.js';
import type { ReadyCounts } from '../ready-answers.ts';
import { version } from '../version.ts';
import type { Vitals } from './vitals.ts';

/** Seconds: from an answer out of memory to one that somebody waited for too long. */
const answerSeconds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5];
const batchSeconds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Counts what happened since the process began, in the form of OpenMetrics. */
export class Metrics implements Observer {
  readonly registry = new Registry();
  readonly #registers = [this.registry];
  readonly #events = new Counter({
    name: 'huitou_events',
    help: 'Lines of events, by how they were answered',
    labelNames: ['result'],
    registers: this.#registers,
  });
  readonly #batches = new Histogram({
    name: 'huitou_batch_seconds',
    help: 'From the arrival of a batch of events until all of it was on disk',
    buckets: batchSeconds,
    registers: this.#registers,
  });
  readonly #answers = new Histogram({
    name: 'huitou_answer_seconds',
    help: 'Until an answer began, by operation; answers from memory are counted elsewhere',
    labelNames: ['operation', 'status'],
    buckets: answerSeconds,
    registers: this.#registers,
  });
  readonly #connections = new Gauge({
    name: 'huitou_connections',
    help: 'Open connections that send events, or listen to them',
    labelNames: ['caller'],
    registers: this.#registers,
  });

  constructor(vitals: Vitals, memory: Readonly<ReadyCounts>) {
    // Its types know the other form only.
    this.registry.setContentType(Registry.OPENMETRICS_CONTENT_TYPE as never);
    collectDefaultMetrics({ register: this.registry });
    // All results and callers from the beginning: what has not happened is 0, and not missing.
    for (const result of ['applied', 'duplicate', 'conflict', 'rejected', 'failed']) this.#events.inc({ result }, 0);
    for (const caller of ['sender', 'listener']) this.#connections.set({ caller }, 0);
    new Counter({
      name: 'huitou_memory_answers',
      help: 'Answers from memory: 200 with a body, 304 without',
      labelNames: ['status'],
      registers: this.#registers,
      collect() {
        this.reset();
        this.inc({ status: '200' }, memory.found);
        this.inc({ status: '304' }, memory.unchanged);
      },
    });
    new Gauge({
      name: 'huitou_build_info',
      help: 'Always 1; its labels say what runs',
      labelNames: ['version', 'node', 'method', 'store'],
      registers: this.#registers,
    }).set({ version, node: process.versions.node, method: vitals.method, store: vitals.storeId }, 1);
    this.#ask('huitou_writer', 'Whether this process takes events: 1 or 0', () => Number(vitals.writes()));
    this.#ask('huitou_batches_waiting', 'Batches of events that wait or are at work', () => vitals.waiting());
    this.#ask('huitou_as_of_age_seconds', 'How old the figures are that are published', () => vitals.asOfAge());
    this.#ask('huitou_publication_age_seconds', 'Since the last publication by any process, or the start', () =>
      vitals.publicationAge(),
    );
  }

  /** What a scraper reads. */
  async print(): Promise<string> {
    // The library writes `Nan` for the mean of no delays, which OpenMetrics does not know.
    return (await this.registry.metrics()).replaceAll(/ Nan$/gm, ' NaN');
  }

  /** A number that is asked for when somebody scrapes. */
  #ask(name: string, help: string, value: () => number | Promise<number>): void {
    new Gauge({
      ...{ name, help, registers: this.#registers },
      async collect() {
        this.set(await value());
      },
    });
  }

  answered: Observer['answered'] = (operation, status, seconds) =>
    this.#answers.observe({ operation, status: String(status) }, seconds);

  ingested: Observer['ingested'] = (answers, seconds) => {
    for (const { status } of answers) this.#events.inc({ result: status });
    if (seconds > 0) this.#batches.observe(seconds);
  };

  opened: Observer['opened'] = (caller) => {
    this.#connections.inc({ caller });
    return () => this.#connections.dec({ caller });
  };
}
