/** The days that matter of a pair's orders; Infinity (for `last`: -Infinity) where there is none. */
export interface Visits {
  /** First day of any order: from then on the buyer is a customer. */
  readonly since: number;
  /** First, second and last day of orders that still are purchases. */
  readonly first: number;
  readonly second: number;
  readonly last: number;
}

/** Finds the days that matter, given in any order. */
export class VisitDays implements Visits {
  since = Infinity;
  first = Infinity;
  second = Infinity;
  last = -Infinity;

  /** There is an order of this day, and whether one still is a purchase. */
  add(day: number, bought: boolean): void {
    if (day < this.since) this.since = day;
    if (!bought) return;
    if (day < this.first) {
      this.second = this.first;
      this.first = day;
    } else if (day > this.first && day < this.second) this.second = day;
    if (day > this.last) this.last = day;
  }
}
