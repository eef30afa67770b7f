/** Asks the page's own server for the purchase token of who is logged in; here it is the demo's. */
export async function getToken(): Promise<string> {
  const answer = await fetch('/demo/token?as=regular', { method: 'POST' });
  const { token } = (await answer.json()) as { token: string };
  return token;
}
