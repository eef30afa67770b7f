import type { Recipe } from './documents.ts';
import { indexRecipe, reviewsRecipe, summaryRecipe } from './recipes.ts';
import type { Services } from './services.ts';

const recipesOf = {
  index: [indexRecipe],
  reviews: [reviewsRecipe, summaryRecipe],
} as const;

/** Gives whoever waits for an answer the first turn. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/**
 * Makes the documents that pages ask first before anyone asks, at the start and again whenever they change.
 *
 * @returns The way to stop.
 */
export function keepWarm(services: Services): () => void {
  const { reader, documents, onError } = services;
  const due = new Map<string, () => Recipe>();
  let running = false;
  let stopped = false;

  const run = async (): Promise<void> => {
    if (running) return;
    running = true;
    for (const [name, recipe] of due) {
      due.delete(name);
      if (stopped) break;
      try {
        await documents.get(recipe());
      } catch (error) {
        onError(error, name);
      }
      await breathe();
    }
    running = false;
  };

  const enqueue = (kind: keyof typeof recipesOf, merchants: readonly string[]): void => {
    for (const merchant of merchants) {
      for (const recipe of recipesOf[kind]) due.set(`${recipe.name} ${merchant}`, () => recipe(services, merchant));
    }
    void run();
  };

  const forget = reader.onChange(enqueue);
  const start = async (): Promise<void> => {
    const all = await reader.merchants();
    enqueue('index', all);
    enqueue('reviews', all);
  };
  start().catch((error: unknown) => onError(error, 'warm'));
  return () => {
    stopped = true;
    forget();
  };
}
