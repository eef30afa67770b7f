import type { MethodAnswer } from '@huitou/contract/method-document.js';
import type { QueryController } from '../core/query-controller.ts';
import { progressStyles } from './needed-buyers.styles.ts';
import { snapshotMethod } from './snapshot-method.ts';
import type { Tag } from './tag.ts';

/** How many buyers a score needs, by the method; loaded for a merchant that has too few. */
export class NeededBuyers {
  readonly #method: QueryController<MethodAnswer>;

  constructor(tag: Tag) {
    this.#method = snapshotMethod(tag);
    // The state, which is settled before this controller's turn, depends on it: an answer in hand counts at once.
    this.#method.hostUpdate();
    tag.styles.add(progressStyles);
  }

  /** Undefined until it is known; 0 where it cannot be. */
  get count(): number | undefined {
    const answer = this.#method.current;
    if ('value' in answer) return answer.value.document.levels.collectingUnder;
    return answer.status === 'failed' ? 0 : undefined;
  }
}
