/** A function of two objects that remembers what it gave for them, as long as both live. */
export function memoize<A extends object, B extends object, T>(make: (a: A, b: B) => T): (a: A, b: B) => T {
  const made = new WeakMap<A, WeakMap<B, T>>();
  return (a, b) => {
    let values = made.get(a);
    if (!values) made.set(a, (values = new WeakMap()));
    let value = values.get(b);
    if (value === undefined) values.set(b, (value = make(a, b)));
    return value;
  };
}
