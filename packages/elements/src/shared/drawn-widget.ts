import { draw, type Drawing } from './draw.ts';
import { Widget } from './widget.ts';

/** A widget that says what it looks like, and is drawn again whenever that may have changed. */
export abstract class DrawnWidget extends Widget {
  /** Only reads; words, formats and figures are worked out here. */
  protected abstract render(): readonly Drawing[];

  protected override update(): void {
    draw(this.renderRoot, this.render());
  }
}
