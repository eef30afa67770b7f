import type { Chrome } from './chrome.ts';
import { withMeter, type Meter } from './meter.ts';
import type { Site } from './site.ts';
import { drawnMark, traceMainThread, type MainThread } from './trace.ts';

/**
 * The beginning of a host page: a line of its own, which is painted first, and a script that tells when the rest is
 * drawn, at the state of a tag or at the event that the page's own script sends. `window.drawn` resolves when that frame
 * is on the screen, with milliseconds since the page was asked for.
 */
export const watch = (tag?: string, state = 'ready'): string => `<p>A page that shows what buyers say.</p><script>
  window.drawn = new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error(location.pathname + ': was not drawn within 30 s')), 30_000);
    addEventListener('error', ({ message }) => reject(new Error(location.pathname + ': ' + message)));
    const painted = new MessageChannel();
    painted.port1.onmessage = () => {
      performance.mark('${drawnMark}');
      resolve(performance.now());
    };
    const tell = () => requestAnimationFrame(() => painted.port2.postMessage(0));
    ${
      tag
        ? `addEventListener('huitou-state', ({ target, state }) => {
            if (target.localName === '${tag}' && state === '${state}') tell();
          });`
        : "addEventListener('bench-drawn', tell);"
    }
  });
</script>`;

/** From the address to the drawn page. */
async function open(meter: Meter, { origin }: Site, path: string): Promise<number> {
  await meter.go(origin + path);
  return meter.run<number>('window.drawn');
}

/**
 * The first number that a process formats, and the first text of a script that it has to find a font for, cost it as much
 * as everything else here, in any page: both are done before.
 */
const blank = `<script>new Intl.NumberFormat().format(1), new Intl.DateTimeFormat().format(0)</script>
${[400, 600, 700].map((weight) => `<p style="font:${weight} 15px system-ui, sans-serif">老顾客的评价，锅很好用。Buyers’ words ★ ✓ ·</p>`).join('')}`;

async function inWarmProcess<T>(chrome: Chrome, site: Site, use: (meter: Meter) => Promise<T>): Promise<T> {
  site.pages['/blank'] = blank;
  return withMeter(chrome, async (meter) => {
    // Of the same site, so that both pages are one process.
    await meter.go(`${site.origin}/blank`);
    return use(meter);
  });
}

/** What a page costs its main thread from its address until it is drawn and rests, on a processor `cpu` times slower. */
export const loadCost = (chrome: Chrome, site: Site, path: string, cpu = 1): Promise<MainThread> =>
  inWarmProcess(chrome, site, async (meter) => {
    await meter.slowDown(cpu, 'as-it-is');
    return traceMainThread(chrome, async () => {
      await open(meter, site, path);
      // What a page puts off until it is drawn is a part of it.
      await meter.run(`new Promise((rest) => requestIdleCallback(() => requestIdleCallback(rest)))`);
    });
  });

/** Milliseconds until the content is on the screen, on slow 4G and a processor four times slower. */
export const timeToContent = (chrome: Chrome, site: Site, path: string): Promise<number> =>
  inWarmProcess(chrome, site, async (meter) => {
    await meter.slowDown(4, '4g');
    return open(meter, site, path);
  });
