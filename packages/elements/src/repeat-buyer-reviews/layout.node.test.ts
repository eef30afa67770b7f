import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layoutOf, lineWidth, type Form } from './layout.ts';
import { reserve } from './reserve.ts';

const classes = (form: Form, width?: number): string[] => layoutOf(form, width).split(/\s+/).filter(Boolean);

test('a card is narrow under 20 em, tiny under 13, and has its list beside nothing from 36 on', () => {
  assert.deepEqual(classes('card', 12.9), ['form-card', 'narrow', 'tiny']);
  assert.deepEqual(classes('card', 13), ['form-card', 'narrow']);
  assert.deepEqual(classes('card', 19.9), ['form-card', 'narrow']);
  assert.deepEqual(classes('card', 20), ['form-card']);
  assert.deepEqual(classes('card', 35.9), ['form-card']);
  assert.deepEqual(classes('card', 36), ['form-card', 'wide']);
  assert.deepEqual(classes('card', 100), ['form-card', 'wide']);
});

test('the full form has a column beside the list from 54 em on, and is a card below that', () => {
  assert.deepEqual(classes('full', 53.9), ['form-card', 'wide']);
  assert.deepEqual(classes('full', 54), ['form-full']);
  assert.deepEqual(classes('full', 60.9), ['form-full']);
  assert.deepEqual(classes('full', 61), ['form-full', 'wide']);
});

test('a form of another name stays what it is, and before its width is known none is narrow or wide', () => {
  for (const form of ['line', 'compact', 'card'] as const) assert.deepEqual(classes(form), [`form-${form}`]);
  assert.deepEqual(classes('compact', 54), ['form-compact', 'wide']);
});

test('room is reserved anew at each width where the layout changes', () => {
  const changes = (form: Form): number[] =>
    Array.from({ length: 1000 }, (_, tenth) => tenth / 10).filter(
      (width) =>
        width > 0 && layoutOf(form, width).replace(' tiny', '') !== layoutOf(form, width - 0.1).replace(' tiny', ''),
    );
  const steps = (form: string): number[] => (reserve.heights[form] ?? []).map(([from]) => from).filter(Boolean);
  assert.deepEqual(changes('card'), steps('card'));
  assert.deepEqual(changes('full'), steps('full'));
});

test('a line of text is as long as the list is wide without its paddings, in em of the smaller text, and never nothing', () => {
  assert.equal(lineWidth('card', 32.5), 32);
  assert.equal(lineWidth('card'), lineWidth('card', 24));
  assert.equal(lineWidth('full', 53), lineWidth('card', 53));
  assert.equal(lineWidth('full', 57.5), 32, 'beside a column of 25 em');
  assert.equal(lineWidth('card', 10.5), 8 / 0.9375);
  assert.equal(lineWidth('card', 2), 8 / 0.9375);
});
