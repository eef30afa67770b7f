import { expect, waitFor } from 'storybook/test';

interface Shown {
  readonly canvasElement: HTMLElement;
}

/**
 * A story's `play` that is over once its first tag, or the first that asks `api`, shows `state`; an API that fails is
 * asked three times before that.
 */
export const until =
  (state: string, api?: string) =>
  async ({ canvasElement }: Shown): Promise<void> => {
    const tag = canvasElement.querySelector<HTMLElement & { readonly state: string }>(
      api ? `[merchant][api='${api}']` : ':is([merchant], [room], [venue])',
    );
    await waitFor(() => expect(tag?.state).toBe(state));
  };
