import { expect, fixture, html } from '@open-wc/testing';
import { watchSwipe } from './swipe.ts';

describe('a swipe', () => {
  let stage: HTMLElement;
  let swiped: number[];
  let captured: number[];
  beforeEach(async () => {
    stage = await fixture<HTMLElement>(html`<div><img alt="" /><video></video></div>`);
    captured = [];
    stage.setPointerCapture = (id) => void captured.push(id);
    swiped = [];
    watchSwipe(stage, (direction) => void swiped.push(direction));
  });

  const point = (type: string, clientX: number, more: PointerEventInit = {}, on: Element = stage): void => {
    const usual = { isPrimary: true, button: 0, pointerId: 7, bubbles: true, cancelable: true };
    on.dispatchEvent(new PointerEvent(type, { ...usual, clientX, ...more }));
  };
  const swipe = (by: number): void => {
    point('pointerdown', 300);
    point('pointerup', 300 + by);
  };

  it('goes more than 40 px sideways, to the left or to the right', () => {
    for (const by of [40, -40, 0]) swipe(by);
    expect(swiped).to.deep.equal([]);
    swipe(41);
    swipe(-41);
    expect(swiped).to.deep.equal([1, -1]);
  });

  it('takes the picture along until it ends, and holds on to the finger', () => {
    point('pointermove', 250);
    expect(stage.style.transform, 'no finger is down').to.equal('');
    point('pointerdown', 300);
    expect(captured).to.deep.equal([7]);
    point('pointermove', 270);
    expect(stage.style.transform).to.equal('translateX(-30px)');
    point('pointermove', 300);
    expect(stage.style.transform).to.equal('');
    point('pointermove', 380);
    point('pointerup', 380);
    expect([stage.style.transform, swiped]).to.deep.equal(['', [1]]);
    point('pointermove', 250);
    expect(stage.style.transform, 'the finger is up').to.equal('');
  });

  it('is none that the engine took away', () => {
    point('pointerdown', 300);
    point('pointermove', 200);
    point('pointercancel', 200);
    expect([stage.style.transform, swiped]).to.deep.equal(['', []]);
    point('pointerup', 200);
    expect(swiped).to.deep.equal([]);
  });

  it('is none of a second finger, of another button, or on the controls of a film', () => {
    for (const [more, on] of [
      [{ isPrimary: false }, stage],
      [{ button: 2 }, stage],
      [{}, stage.querySelector('video') as Element],
    ] as const) {
      point('pointerdown', 300, more, on);
      point('pointerup', 100);
    }
    expect([swiped, captured]).to.deep.equal([[], []]);
    point('pointerdown', 300, {}, stage.querySelector('img') as Element);
    point('pointerup', 100);
    expect(swiped).to.deep.equal([-1]);
  });
});
