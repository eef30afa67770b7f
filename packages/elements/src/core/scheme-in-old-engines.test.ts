import { expect, fixture, html } from '@open-wc/testing';
import type { PageWatcher } from './page-watch.ts';
import { watchSystem, withDark } from './scheme-in-old-engines.ts';

/** The reader's system as a test turns it; the page listens to this one. */
class System extends EventTarget {
  matches = false;
  listens = 0;
  override addEventListener(...all: Parameters<EventTarget['addEventListener']>): void {
    this.listens++;
    super.addEventListener(...all);
  }
  turn(dark: boolean): void {
    this.matches = dark;
    this.dispatchEvent(new Event('change'));
  }
}

describe('colours in an engine without light-dark()', () => {
  const system = new System();
  const { matchMedia } = window;
  before(() => {
    window.matchMedia = (query: string): MediaQueryList =>
      query === '(prefers-color-scheme: dark)' ? (system as unknown as MediaQueryList) : matchMedia.call(window, query);
  });
  after(() => void (window.matchMedia = matchMedia));

  const under = async (colorScheme: string, theme: string): Promise<string[]> => {
    const host = await fixture<HTMLElement>(html`<p></p>`);
    host.style.colorScheme = colorScheme;
    return withDark(host, theme).split(' ').filter(Boolean);
  };

  it('are those of a theme that is set, whatever is around it', async () => {
    system.turn(true);
    for (const theme of ['light', 'dark', 'overlay']) expect(await under('dark', theme)).to.deep.equal([theme]);
  });

  it('follow the page where it says what it is', async () => {
    for (const dark of [true, false]) {
      system.turn(dark);
      expect(await under('light', '')).to.deep.equal([]);
      expect(await under('dark', '')).to.deep.equal(['dark']);
      expect(await under('normal', '')).to.deep.equal([]);
    }
  });

  it('follow the system where the page is both, or asks for it', async () => {
    system.turn(true);
    expect(await under('light dark', '')).to.deep.equal(['dark']);
    expect(await under('light', 'auto')).to.deep.equal(['auto', 'dark']);
    system.turn(false);
    expect(await under('light dark', '')).to.deep.equal([]);
    expect(await under('dark', 'auto')).to.deep.equal(['auto']);
  });

  it('are drawn anew when the system turns, by one listener a page', async () => {
    const element = await fixture(html`<p></p>`);
    let [first, second] = [0, 0];
    const watchers: PageWatcher[] = [
      { element, pageChanged: () => first++ },
      { element, pageChanged: () => second++ },
    ];
    for (const one of watchers) watchSystem(one);
    system.turn(true);
    expect([first, second, system.listens]).to.deep.equal([1, 1, 1]);
    system.turn(false);
    expect([first, second]).to.deep.equal([2, 2]);
  });
});
