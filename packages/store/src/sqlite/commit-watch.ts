import type { DatabaseSync } from 'node:sqlite';
import type { Notice } from '../publication.ts';

/** Milliseconds between two looks. */
const PAUSE = 250;

/** Tells when another process has committed to a file; SQLite has no word for it but a number that differs. */
export class CommitWatch {
  readonly #version: () => number;
  readonly #wanted: () => boolean;
  readonly #listeners = new Set<(notice: Notice) => void>();
  #timer: NodeJS.Timeout | undefined;
  #seen = 0;

  /** @param wanted - Asked before each look: a process that writes itself has nothing to learn. */
  constructor(reader: DatabaseSync, wanted: () => boolean) {
    const statement = reader.prepare('pragma data_version');
    this.#version = () => Number(statement.get()?.['data_version']);
    this.#wanted = wanted;
  }

  add(listener: (notice: Notice) => void): () => void {
    this.#listeners.add(listener);
    this.#timer ??= setInterval(() => this.#look(), PAUSE).unref();
    return () => void this.#listeners.delete(listener);
  }

  #look(): void {
    if (!this.#wanted()) return;
    const version = this.#version();
    if (version === this.#seen) return;
    this.#seen = version;
    for (const listener of this.#listeners) listener('published');
  }

  stop(): void {
    clearInterval(this.#timer);
  }
}
