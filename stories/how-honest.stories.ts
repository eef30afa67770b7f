import { demoTrackRecord } from '@huitou/mock/track-record.generated.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { levelBars, predictorBars, trafficBars } from './record-bars.ts';

const meta: Meta = { title: 'How honest is the index' };
export default meta;

const [peers, all] = demoTrackRecord.comparisons;

/** Of hosts that had an index, within their industry. */
export const Peers: StoryObj = {
  name: 'Who comes back, by the index',
  render: () => html`${peers && predictorBars(peers)}`,
  // Each of its four intervals is a line of the picture itself: in another shape it would not be drawn.
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelectorAll('.bars > line').length).toBe(4);
  },
};

/** Of all hosts, by the share that came back. */
export const Everyone: StoryObj = {
  name: 'Who comes back, of all hosts',
  render: () => html`${all && predictorBars(all)}`,
};

/** `unsettled` and `collecting` have no number. */
export const Levels: StoryObj = { name: 'Where it says nothing', render: () => levelBars(demoTrackRecord) };

export const Traffic: StoryObj = {
  name: 'Traffic that follows trust',
  render: () => html`${demoTrackRecord.traffic && trafficBars(demoTrackRecord.traffic)}`,
};
