import { views } from '../choices.ts';

/**
 * Red, green and blue as they are seen without one kind of cone, in linear light (Machado, Oliveira and Fernandes 2009,
 * severity 1), and without colour (weights of Rec. 709).
 */
const matrices: Readonly<Record<(typeof views)[number], readonly number[]>> = {
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
  achromatopsia: [0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722],
};

const svg = 'http://www.w3.org/2000/svg';

/** The filters that a style sheet names as `url(#protanopia)` and so on. */
export function colourFilters(): SVGSVGElement {
  const node = document.createElementNS(svg, 'svg');
  node.setAttribute('class', 'unseen');
  node.setAttribute('aria-hidden', 'true');
  for (const view of views) {
    const filter = document.createElementNS(svg, 'filter');
    filter.id = view;
    const matrix = document.createElementNS(svg, 'feColorMatrix');
    const rows = [0, 3, 6].map((at) => `${matrices[view].slice(at, at + 3).join(' ')} 0 0`);
    matrix.setAttribute('values', `${rows.join(' ')} 0 0 0 1 0`);
    filter.append(matrix);
    node.append(filter);
  }
  return node;
}
