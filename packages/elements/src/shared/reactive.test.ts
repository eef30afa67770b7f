import { expect } from '@open-wc/testing';
import { css } from './css.ts';
import type { ReactiveController } from 'lit';
import { Reactive } from './reactive.ts';

class Greeting extends Reactive {
  static override readonly attributes = ['name', 'tone'];
  static override readonly styles = [
    css`
      :host {
        color: rgb(1, 2, 3);
      }
    `,
  ];
  declare name: string;
  declare tone: string;
  drawn = 0;

  protected override update(): void {
    this.drawn++;
    this.renderRoot.textContent = `Hello ${this.name}`;
  }
}

let tags = 0;
function define(type: CustomElementConstructor = class extends Greeting {}): string {
  const tag = `test-greeting-${++tags}`;
  customElements.define(tag, type);
  return tag;
}

async function greeting(): Promise<Greeting> {
  const element = document.createElement(define()) as Greeting;
  document.body.append(element);
  await element.updateComplete;
  return element;
}

describe('reactive', () => {
  it('reads and writes its attributes through properties', async () => {
    const element = await greeting();
    expect(element.name).to.equal('');
    element.name = 'Ann';
    expect(element.getAttribute('name')).to.equal('Ann');
    await element.updateComplete;
    expect(element.renderRoot.textContent).to.equal('Hello Ann');
    (element as { name: unknown }).name = null;
    expect(element.hasAttribute('name')).to.equal(false);
  });

  it('takes up properties that were set before the browser knew the tag', async () => {
    const tag = 'test-greeting-late';
    const element = document.createElement(tag) as Greeting;
    element.name = 'Bea';
    document.body.append(element);
    customElements.define(tag, class extends Greeting {});
    await element.updateComplete;
    expect(element.renderRoot.textContent).to.equal('Hello Bea');
    expect(element.getAttribute('name')).to.equal('Bea');
    expect(Object.hasOwn(element, 'name')).to.equal(false);
  });

  it('draws once for many changes, and not at all for none', async () => {
    const element = await greeting();
    element.name = 'a';
    element.tone = 'b';
    element.requestUpdate();
    await element.updateComplete;
    expect(element.drawn).to.equal(2);
    element.name = 'a';
    await element.updateComplete;
    expect(element.drawn).to.equal(2);
  });

  it('draws what changed while it was away when it comes back', async () => {
    const element = await greeting();
    element.remove();
    element.name = 'Cal';
    await element.updateComplete;
    expect(element.renderRoot.textContent).to.equal('Hello ');
    document.body.append(element);
    await element.updateComplete;
    expect(element.renderRoot.textContent).to.equal('Hello Cal');
  });

  it('shares one sheet between all elements that wear the same text', async () => {
    const [a, b] = [await greeting(), await greeting()];
    expect(a.renderRoot.adoptedStyleSheets[0]).to.equal(b.renderRoot.adoptedStyleSheets[0]);
    expect(getComputedStyle(a).color).to.equal('rgb(1, 2, 3)');
  });

  it('goes on after a controller has failed', async () => {
    let fails = true;
    const failing: ReactiveController = {
      hostUpdate() {
        if (fails) throw new Error('on purpose');
      },
    };
    const element = await greeting();
    element.addController(failing);
    element.requestUpdate();
    let error = '';
    await element.updateComplete.catch((reason: Error) => (error = reason.message));
    expect(error).to.equal('on purpose');
    fails = false;
    element.name = 'Dan';
    await element.updateComplete;
    expect(element.renderRoot.textContent).to.equal('Hello Dan');
  });

  it('tells its controllers of arrival, drawing and departure', async () => {
    const heard: string[] = [];
    const element = document.createElement(define()) as Greeting;
    element.addController({
      hostConnected: () => heard.push('connected'),
      hostUpdate: () => heard.push('update'),
      hostDisconnected: () => heard.push('disconnected'),
    });
    document.body.append(element);
    await element.updateComplete;
    element.remove();
    expect(heard).to.deep.equal(['connected', 'update', 'disconnected']);
  });
  it('connects a controller that comes late, and lets one go', async () => {
    const heard: string[] = [];
    const element = await greeting();
    const late: ReactiveController = {
      hostConnected: () => heard.push('connected'),
      hostUpdated: () => heard.push('updated'),
    };
    element.addController(late);
    element.name = 'Eve';
    await element.updateComplete;
    element.removeController(late);
    element.name = 'Fay';
    await element.updateComplete;
    expect(heard).to.deep.equal(['connected', 'updated']);
  });

  it('says whether anything asked to draw again while it drew', async () => {
    const element = await greeting();
    element.addController({ hostUpdated: () => element.name === 'Gil' && (element.name = 'Hal') });
    element.name = 'Gil';
    expect(await element.updateComplete).to.equal(false);
    expect(await element.updateComplete).to.equal(true);
    expect(element.renderRoot.textContent).to.equal('Hello Hal');
  });
});
