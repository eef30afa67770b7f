import { expect, waitFor } from 'storybook/test';

interface Shown {
  readonly canvasElement: HTMLElement;
}

/** A story's `play` that is over once its first tag shows `state`; an API that fails is asked three times before that. */
export const until =
  (state: string) =>
  async ({ canvasElement }: Shown): Promise<void> => {
    const tag = canvasElement.querySelector<HTMLElement & { readonly state: string }>('[merchant]');
    await waitFor(() => expect(tag?.state).toBe(state), { timeout: 9_000 });
  };
