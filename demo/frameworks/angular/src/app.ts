import { Component, signal } from '@angular/core';
import { Shop } from './shop';
import type { ShopState } from './shop-state';

@Component({
  selector: 'app-root',
  imports: [Shop],
  template: `
    <h1>Huitou in Angular</h1>
    <nav>
      @for (name of names; track name) {
        <button [id]="name" (click)="buttons[name]()">{{ name }}</button>
      }
    </nav>
    @if (shown()) {
      <app-shop [state]="state()" (hear)="note($event)" />
    }
    <ol id="heard">
      @for (text of heard(); track $index) {
        <li>{{ text }}</li>
      }
    </ol>
  `,
})
export class App {
  protected readonly shown = signal(true);
  protected readonly heard = signal<readonly string[]>([]);
  protected readonly state = signal<ShopState>({
    merchant: 'hetian',
    theme: null,
    mirrored: false,
    renamed: false,
    writing: false,
    shops: ['hetian', 'guoyuan-lan', 'qingpo'],
    moved: false,
  });
  protected readonly buttons = {
    another: () => this.set(({ merchant }) => ({ merchant: merchant === 'hetian' ? 'shanlizi' : 'hetian' })),
    dark: () => this.set(({ theme }) => ({ theme: theme ? null : 'dark' })),
    mirror: () => this.set(({ mirrored }) => ({ mirrored: !mirrored })),
    rename: () => this.set(({ renamed }) => ({ renamed: !renamed })),
    write: () => this.set(({ writing }) => ({ writing: !writing })),
    add: () => this.set(({ shops }) => ({ shops: [...shops, 'zaoshi'] })),
    drop: () => this.set(({ shops }) => ({ shops: shops.slice(1) })),
    turn: () => this.set(({ shops }) => ({ shops: [...shops].reverse() })),
    move: () => this.set(({ moved }) => ({ moved: !moved })),
    leave: () => this.shown.update((shown) => !shown),
  };
  protected readonly names = Object.keys(this.buttons) as (keyof typeof this.buttons)[];

  protected note(text: string): void {
    this.heard.update((all) => [...all, text]);
  }

  private set(change: (now: ShopState) => Partial<ShopState>): void {
    this.state.update((now) => ({ ...now, ...change(now) }));
  }
}
