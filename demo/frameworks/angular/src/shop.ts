import { NgTemplateOutlet } from '@angular/common';
import { Component, CUSTOM_ELEMENTS_SCHEMA, input, output } from '@angular/core';
import type { FilterEvent, ReadyEvent } from 'huitou';
import { getToken } from './get-token';
import type { ShopState } from './shop-state';

/** A shop's page: its index, its reviews, a form, and other shops. */
@Component({
  selector: 'app-shop',
  imports: [NgTemplateOutlet],
  // Angular checks what it gives to components, not to tags: their events are typed by the methods below.
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <ng-template #index>
      <returning-customer-index
        id="index"
        [attr.merchant]="state().merchant"
        variant="card"
        [attr.theme]="state().theme"
        live
        [reflectState]="state().mirrored"
        [labels]="state().renamed ? otherLabels : labels"
        (huitou-ready)="ready($event)"
      >
        <p class="own">{{ state().renamed ? 'Figures of those who come back' : 'Figures of returning customers' }}</p>
      </returning-customer-index>
    </ng-template>
    <aside id="there">
      @if (state().moved) {
        <ng-container [ngTemplateOutlet]="index" />
      }
    </aside>
    <main>
      @if (!state().moved) {
        <ng-container [ngTemplateOutlet]="index" />
      }
      <ul id="list">
        @for (shop of state().shops; track shop) {
          <li><returning-customer-index [attr.merchant]="shop" variant="compact" loading="lazy" /></li>
        }
      </ul>
      <repeat-buyer-reviews
        id="reviews"
        merchant="hetian"
        variant="card"
        [labels]="reviewLabels"
        (huitou-filter)="filtered($event)"
      />
      @if (state().writing) {
        <repeat-buyer-review-form id="form" merchant="hetian" [getToken]="getToken" />
      }
    </main>
  `,
})
export class Shop {
  readonly state = input.required<ShopState>();
  readonly hear = output<string>();

  protected readonly getToken = getToken;
  protected readonly labels = { title: 'How regulars see this shop' };
  protected readonly otherLabels = { title: 'Who comes back' };
  protected readonly reviewLabels = { title: 'In the words of regulars' };

  protected ready(event: ReadyEvent): void {
    this.hear.emit(`ready ${event.merchant}`);
  }

  protected filtered(event: FilterEvent): void {
    this.hear.emit(`filter ${event.sort} ${event.filter}`);
  }
}
