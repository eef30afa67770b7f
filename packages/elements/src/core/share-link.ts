/** Puts a text into the clipboard; whether it could. Without https there is none, and a frame or a reader may forbid it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * Hands on a link: to the device's sheet, else `copied` to the clipboard. Who closes the sheet wanted nothing else: that
 * is `shared`, too.
 */
export async function shareLink(data: ShareData, copied: string): Promise<'shared' | 'copied' | 'neither'> {
  try {
    await navigator.share(data);
    return 'shared';
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return 'shared';
    // What has no such sheet, or may not open it, copies.
    return (await copyText(copied)) ? 'copied' : 'neither';
  }
}
