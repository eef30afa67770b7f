import type { Afterwards } from '@huitou/api/ports/afterwards.js';
import type { Database } from '@huitou/store/schema.js';
import type { Kysely } from 'kysely';
import { append } from './append.ts';
import type { SubmissionsOptions } from './create-submissions.ts';
import { digest } from './digest.ts';
import { edit } from './edit.ts';
import { readReports } from './read-reports.ts';
import { report, settledReport } from './report.ts';
import { vote } from './vote.ts';

/** Takes in what authors and readers do with a review once it is written. */
export function createAfterwards(writing: SubmissionsOptions): Afterwards {
  const { store, now, write, applied, unavailable } = writing;
  /** Requests that are at work, by review and key. */
  const atWork = new Set<string>();
  const inTransaction = <T>(task: (transaction: Kysely<Database>) => Promise<T>): Promise<T> =>
    write(() => store.db.transaction().execute(task), {});

  return {
    unavailable,

    async append(author, review, draft, key) {
      const asked = digest(key);
      const one = `${author.merchant} ${review} ${asked}`;
      if (atWork.has(one)) return 'key-at-work';
      atWork.add(one);
      try {
        const answer = await inTransaction((transaction) =>
          append(transaction, writing, { author, review, draft, asked }),
        );
        if (typeof answer === 'object' && 'appendix' in answer) applied([author.merchant]);
        return answer;
      } finally {
        atWork.delete(one);
      }
    },

    async edit(author, review, draft, { receipt }) {
      const answer = await inTransaction((transaction) =>
        edit(transaction, writing, { author, review, draft, receipt }),
      );
      if (typeof answer === 'object' && 'state' in answer) applied([author.merchant]);
      return answer;
    },

    async vote(reader, review, helpful) {
      const answer = await inTransaction((transaction) => vote(transaction, reader, review, helpful));
      if (typeof answer === 'object') applied([reader.merchant]);
      return answer;
    },

    // First without a transaction: whoever floods writes nothing, and keeps no writer busy.
    report: async (reporter, review, draft) =>
      (await settledReport(store.reads, reporter, review, draft, now())) ??
      (await inTransaction((transaction) => report(transaction, reporter, review, draft, now()))),

    reports: (merchant, cursor) => readReports(store.reads, merchant, cursor),
  };
}
