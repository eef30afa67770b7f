import { html, type TemplateResult } from 'lit';
import type { Section } from './sections.ts';

/** A section with its heading. Sections have no ids: a label that crosses nothing is the heading inside. */
export const sectionView = (section: Section, heading: string, content: unknown, aside: unknown = ''): TemplateResult =>
  html`<section class="section ${section}" part="section" data-section=${section}>
    <h3 part="heading"><b>${heading}</b> <span class="quiet">${aside}</span></h3>
    ${content}
  </section>`;
