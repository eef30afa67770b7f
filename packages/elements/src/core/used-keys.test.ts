import { needs } from '@huitou/contract/testing/needs.js';
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { keepUsedKeys } from './used-keys.ts';

describe('the keys that a tag uses', () => {
  let player: HTMLElement;
  let root: ShadowRoot;
  let heard: string[];

  beforeEach(() => {
    player = document.createElement('div');
    const tag = document.createElement('div');
    player.append(tag);
    document.body.append(player);
    root = tag.attachShadow({ mode: 'open' });
    heard = [];
    player.addEventListener('keydown', ({ key }) => heard.push(key));
    keepUsedKeys(root);
  });
  afterEach(() => player.remove());

  const put = <K extends keyof HTMLElementTagNameMap>(name: K, set: object = {}): HTMLElementTagNameMap[K] => {
    const made = Object.assign(document.createElement(name), set);
    root.append(made);
    made.focus();
    return made;
  };
  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) await sendKeys({ press: key });
  };
  const pressWithControl = async (key: string): Promise<void> => {
    await sendKeys({ down: 'Control' });
    await sendKeys({ press: key });
    await sendKeys({ up: 'Control' });
  };

  it('are all that write and edit in a text box; the player around it hears none of them', async () => {
    const box = put('textarea');
    await press('k', ' ', 'm', 'ArrowLeft', 'f', 'Backspace', 'Enter');
    expect(heard).to.deep.equal([]);
    expect(box.value).to.equal('k \nm');
  });

  it('are not those that leave it, nor a shortcut of the page', async function () {
    await needs(this, 'holdKey');
    const box = put('textarea');
    // Else the focus would leave the page.
    put('button');
    box.focus();
    await press('Escape', 'Tab');
    expect(heard).to.include.members(['Escape', 'Tab']);
    put('textarea');
    await pressWithControl('k');
    expect(heard).to.include('k');
  });

  it('are on a button only those that press it', async () => {
    let pressed = 0;
    put('button', { onclick: () => pressed++ });
    await press(' ', 'Enter', 'k', 'ArrowLeft');
    expect(pressed).to.equal(2);
    expect(heard).to.deep.equal(['k', 'ArrowLeft']);
  });

  it('are the arrows in a group to choose from', async () => {
    const [first, second] = [1, 2].map(() => put('input', { type: 'radio', name: 'one' }));
    first?.focus();
    await press('ArrowRight', 'm');
    expect(second?.checked).to.equal(true);
    expect(heard).to.deep.equal(['m']);
  });

  it('are those that scroll what can be reached by keyboard', async () => {
    put('div', { tabIndex: 0, textContent: 'words' });
    await press('ArrowDown', ' ', 'm');
    expect(heard).to.deep.equal(['m']);
  });

  it('are those that the tag has acted upon itself', async () => {
    put('button').addEventListener('keydown', (event) => event.key === 'ArrowRight' && event.preventDefault());
    await press('ArrowRight');
    expect(heard).not.to.include('ArrowRight');
  });
});
