import { html, type TemplateResult } from 'lit';
import type { Section } from './sections.ts';

/** A section with its heading. */
export const sectionView = (section: Section, heading: string, content: unknown): TemplateResult =>
  html`<section class="section late ${section}" part="section" data-section=${section}>
    <h3 part="heading"><b>${heading}</b></h3>
    ${content}
  </section>`;
