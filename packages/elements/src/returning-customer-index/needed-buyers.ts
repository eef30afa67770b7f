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
    if ('value' in answer) {
      const { levels, hysteresis } = answer.value.document;
      // One of which nothing is told needs more by the margin; 1.1 times 30 is a little over 33 to a machine.
      return Math.ceil(levels.collectingUnder * (1 + hysteresis.margin) - 1e-9);
    }
    return answer.status === 'failed' ? 0 : undefined;
  }
}
