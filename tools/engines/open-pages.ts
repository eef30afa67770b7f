import { readStop, type View } from './read-stop.ts';
import { startReader, type Reader, type ReaderOptions } from './reader.ts';
import type { Stop } from './stops.ts';

/** Views of a stop by their names; or why it could not be opened. */
export type Views = ReadonlyMap<string, View> | Error;

export interface OpenOptions extends ReaderOptions {
  /** Stops after which the browser is started again: an old one in a single process grows until it ends. */
  readonly restartAfter: number;
  /** States that the tags of a view shall come to, if they are known. */
  readonly wanted?: (stop: Stop, view: string) => readonly string[] | undefined;
  /** What is wrong with a stop. */
  readonly judge: (stop: Stop, views: Views) => readonly string[];
  readonly report: (stop: Stop, wrong: readonly string[]) => void;
}

/** So many stops may have a second try: it is for bad luck, not for a build in which everything fails. */
const secondTries = 10;

/** Opens stops one after the other in one page; in a new browser and once more where one has died or found a fault. */
export async function openPages(stops: readonly Stop[], options: OpenOptions): Promise<void> {
  let reader: Reader | undefined;
  let opened = 0;
  const restart = async (): Promise<Reader> => {
    await reader?.stop();
    opened = 0;
    return startReader(options);
  };
  const open = async (stop: Stop): Promise<readonly string[]> => {
    let views: Views;
    try {
      if (!reader?.isAlive() || opened >= options.restartAfter) reader = await restart();
      opened++;
      views = await reader.within(readStop(reader, stop, (view) => options.wanted?.(stop, view)));
    } catch (error) {
      views = error as Error;
    }
    return options.judge(stop, views);
  };
  let again = 0;
  for (const stop of stops) {
    let wrong = await open(stop);
    if (wrong.length > 0 && again++ < secondTries) {
      opened = Infinity;
      wrong = await open(stop);
    }
    options.report(stop, wrong);
  }
  await reader?.stop();
}
