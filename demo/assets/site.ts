// The script of the demo pages: what a page of a platform does around the tags.

/** Copies the snippet to the clipboard. */
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
  const before = button.textContent;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(document.getElementById(button.dataset.copy ?? '')?.textContent ?? '');
    button.textContent = button.dataset.done ?? before;
    setTimeout(() => (button.textContent = before), 2000);
  });
}

/** Asks the page's own server to do something, and says that it was done. */
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-post]')) {
  const before = button.textContent;
  button.addEventListener('click', async () => {
    const answer = await fetch(button.dataset.post ?? '', { method: 'POST' }).catch(() => undefined);
    button.textContent = (answer?.ok ? button.dataset.done : button.dataset.failed) ?? before;
    setTimeout(() => (button.textContent = before), 3000);
  });
}

/** Tags that write get their tokens from the page's own server, whenever they need one. */
for (const tag of document.querySelectorAll<HTMLElement & { getToken?: () => Promise<string> }>('[data-token]')) {
  tag.getToken = async () => {
    const response = await fetch(tag.dataset.token ?? '', { method: 'POST' });
    const { token, error } = (await response.json()) as { token?: string; error?: string };
    if (!token) throw new Error(error ?? `${tag.dataset.token}: answered ${response.status}`);
    return token;
  };
}

/** A room on air is entered; the tag's own link leads to the shop. */
document.addEventListener('huitou-enter', (event) => {
  const { merchant, room } = event as Event & { readonly merchant: string; readonly room: string };
  const live = (event.target as HTMLElement).dataset.live;
  if (!room || !live) return;
  event.preventDefault();
  const address = new URL(live, location.href);
  address.searchParams.set('merchant', merchant);
  location.assign(address);
});

/** A sheet over the film opens and closes. */
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-open], [data-close]')) {
  button.addEventListener('click', () => {
    const { open, close = open } = button.dataset;
    const sheet = document.getElementById(close ?? '');
    if (!sheet) return;
    sheet.hidden = open === undefined;
    const next = sheet.hidden ? `[data-open="${close}"]` : `[data-close="${close}"]`;
    document.querySelector<HTMLElement>(next)?.focus();
  });
}
document.addEventListener('keydown', ({ key, defaultPrevented }) => {
  if (key !== 'Escape' || defaultPrevented) return;
  for (const sheet of document.querySelectorAll('.sheet:not([hidden])'))
    document.querySelector<HTMLElement>(`[data-close="${sheet.id}"]`)?.click();
});

/** Lines of the chat that stay in sight. */
const mostLines = 5;

/** What is said in the room. */
const chat = document.querySelector('[data-chat]');
if (chat) {
  const listen = new EventSource('/demo/chat');
  listen.addEventListener('message', ({ data }: MessageEvent<string>) => {
    const { from, kind, text } = JSON.parse(data) as { from: string; kind: string; text: string };
    const line = document.createElement('li');
    line.className = kind;
    line.lang = 'zh-CN';
    const name = document.createElement('b');
    name.textContent = from;
    line.append(...(from ? [name, ' '] : []), text);
    chat.append(line);
    while (chat.children.length > mostLines) chat.firstElementChild?.remove();
  });
  addEventListener('pagehide', () => listen.close());
}
