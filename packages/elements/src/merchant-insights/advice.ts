import type { MerchantInsights } from '@huitou/contract/insights.js';
import type { MethodDocument } from '@huitou/contract/method-document.js';
import { hasIndex, nextLevel } from '@huitou/insights/place.js';
import { chanceOfLevel } from '@huitou/insights/simulate-level.js';
import { suggest, type Suggestion } from '@huitou/insights/suggest.js';
import { whatIf, type Changes } from '@huitou/insights/what-if.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { SettingsHost } from '../core/settings.ts';
import { adviceView } from './advice-view.ts';
import { keepGoal, keptGoal } from './goal-store.ts';
import type { LateInsights } from './insights.ts';
import { whatIfView } from './what-if-view.ts';

/** What to do and what if: all that runs the method in the browser. */
export class Advice {
  readonly #host: SettingsHost;
  /** The API's address and the merchant, for what the browser keeps. */
  readonly #shop: () => string;
  #of: MerchantInsights | undefined;
  #method: MethodDocument | undefined;
  #suggestions: readonly Suggestion[] = [];
  #changes: Changes = {};

  constructor(host: SettingsHost, shop: () => string) {
    this.#host = host;
    this.#shop = shop;
  }

  /** Other figures are judged anew, and the values that were set for the old ones are dropped. */
  #follow(answer: MerchantInsights, method: MethodDocument): void {
    if (answer === this.#of && method === this.#method) return;
    this.#of = answer;
    this.#method = method;
    this.#changes = {};
    this.#suggestions = suggest(answer, method);
  }

  advice(insights: LateInsights, method: MethodDocument): TemplateResult {
    const { answer } = insights;
    this.#follow(answer, method);
    const shop = this.#shop();
    const keep = (suggestion: Suggestion | undefined): void => {
      const goal = suggestion && {
        ...{ measure: suggestion.measure, from: suggestion.value, to: suggestion.goal },
        at: Date.now(),
      };
      keepGoal(shop, goal);
      this.#host.requestUpdate();
    };
    const next = nextLevel(answer);
    return adviceView(insights, { suggestions: this.#suggestions, goal: keptGoal(shop), next, keep });
  }

  whatIf(insights: LateInsights, method: MethodDocument): TemplateResult {
    const { answer } = insights;
    this.#follow(answer, method);
    if (!hasIndex(answer)) return html`${nothing}`;
    const next = nextLevel(answer);
    const changes = this.#changes;
    const set = (changed: Changes): void => {
      this.#changes = changed;
      this.#host.requestUpdate();
    };
    return whatIfView(insights, {
      ...{ method, changes, set },
      outcome: whatIf(answer, method, changes),
      next: next && { level: next, chance: chanceOfLevel(answer, method, changes, next) },
    });
  }
}
