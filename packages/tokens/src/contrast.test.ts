import { expect } from '@open-wc/testing';
import { contrast, contrastPairs, graphicPairs } from './contrast.ts';

describe('contrast', () => {
  it('gives the ratios of WCAG', () => {
    expect(contrast('#000', '#fff')).to.equal(21);
    expect(contrast('#fff', '#fff')).to.equal(1);
    expect(contrast('#777777', '#ffffff')).to.be.closeTo(4.48, 0.005);
    expect(contrast('#ffffff', '#767676')).to.be.closeTo(4.54, 0.005);
  });

  it('reads every notation that a browser computes colours to', () => {
    const sample = document.createElement('i');
    document.body.append(sample);
    for (const written of ['rgb(118 118 118)', '#767676', 'color(srgb .46275 .46275 .46275)']) {
      sample.style.color = written;
      expect(contrast(getComputedStyle(sample).color, 'rgb(255, 255, 255)'), written).to.be.closeTo(4.54, 0.005);
    }
    for (const written of ['rgb(0 0 0 / .5)', '#00000080', 'color(srgb 0 0 0 / .5)', 'color(srgb none 0 0 / .5)']) {
      sample.style.color = written;
      expect(contrast(getComputedStyle(sample).color, '#fff'), written).to.be.closeTo(3.98, 0.05);
    }
    sample.remove();
  });

  it('lays a translucent ground over what is below it', () => {
    expect(contrast('#fff', '#0008', '#fff')).to.be.closeTo(contrast('#fff', '#777777'), 0.05);
    expect(contrast('#fff', '#0000', '#0000', '#000')).to.equal(21);
    expect(contrast('#fff', '#0000')).to.equal(1);
  });

  it('gives NaN for a notation that it does not read, so that no pair passes unseen', () => {
    expect(contrast('oklch(0.5 0.1 20)', '#fff')).to.be.NaN;
    expect(contrast('#fff', 'blue')).to.be.NaN;
    expect(contrast('#12345', '#fff')).to.be.NaN;
  });

  it('names a pair once', () => {
    const names = [...contrastPairs, ...graphicPairs].map((pair) => pair.join(' on '));
    expect(new Set(names).size).to.equal(names.length);
  });
});
