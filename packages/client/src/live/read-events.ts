/** An event of a stream, HTML standard 9.2; `data` as its text. */
export interface TextEvent {
  /** The id of this event, or the last one before it that had an id. */
  readonly id: string;
  readonly event: string;
  readonly data: string;
}

/** What a stream says of itself. */
export interface Heard {
  /** Anything came, also a comment that only keeps the connection open. */
  alive(): void;
  event(event: TextEvent): void;
  /** How many milliseconds to wait before coming back. */
  retry(milliseconds: number): void;
}

/** Characters of an event beyond which it cannot be one of ours. */
const longest = 100_000;

/**
 * Reads server-sent events until the stream ends; rejects where it breaks off. `EventSource` would do this, but cannot come
 * back with the id that another tab has seen.
 */
export async function readEvents(body: ReadableStream<Uint8Array>, heard: Heard): Promise<void> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  let [id, event, data] = ['', '', ''];

  const line = (text: string): void => {
    if (!text) {
      if (data) heard.event({ id, event: event || 'message', data: data.slice(0, -1) });
      [event, data] = ['', ''];
      return;
    }
    const [, field, value = ''] = /^([^:]*)(?:: ?)?(.*)$/su.exec(text) ?? [];
    if (field === 'data') data += `${value}\n`;
    else if (field === 'event') event = value;
    else if (field === 'id' && !value.includes('\0')) id = value;
    else if (field === 'retry' && /^\d{1,9}$/.test(value)) heard.retry(Number(value));
  };

  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    heard.alive();
    rest += decoder.decode(value, { stream: true });
    // A carriage return at the end may be the first half of a line end.
    const lines = rest.split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop() ?? '';
    lines.forEach(line);
    if (rest.length + data.length > longest) throw new Error('an event of the stream is too long');
  }
}
