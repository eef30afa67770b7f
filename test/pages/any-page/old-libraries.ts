import type { Hostility } from './hostility.ts';

/** What old libraries and large ones do to a page. */
export const oldLibraries: readonly Hostility[] = [
  {
    what: 'Event replaced as MooTools does',
    script: `
      const Native = window.Event;
      window.Event = window.DOMEvent = function (event, win) {
        event = event || win.event;
        this.type = event.type;
        if (this.type.indexOf('key') === 0) this.code = event.which;
      };
      Native.prototype.constructor = window.Event;
      Array.from = (list) => (list == null ? [] : Array.prototype.slice.call(list));
      window.Element = function () {};
      window.Element.prototype = HTMLElement.prototype.__proto__;
    `,
  },
  {
    what: 'arrays and functions as Prototype has them',
    script: `
      Array.from = function (list) { return Array.prototype.slice.call(list); };
      Array.prototype.toJSON = function () { return '[' + this.join() + ']'; };
      Array.prototype.find = function (test) { for (const one of this) if (test(one)) return one; return null; };
      Array.prototype.each = function () {};
      Function.prototype.bind = function (self) { const run = this; return function () { return run.apply(self, arguments); }; };
    `,
  },
  {
    what: 'at and find of arrays as an old Sugar has them',
    script: `
      Array.prototype.at = function (index) { return this[((index % this.length) + this.length) % this.length]; };
      Array.prototype.find = function (test) { for (const one of this) if (test === one || test(one)) return one; return null; };
      Array.prototype.findLast = function (test) { return [...this].reverse().find(test); };
    `,
  },
  {
    what: 'Date replaced by a stand-in',
    script: `const Real = Date; window.Date = class extends Real { constructor(...all) { super(...(all.length ? all : [Real.now()])); } }; window.Date.now = () => Real.now();`,
  },
  {
    what: 'customElements.define wrapped, with a class in between',
    script: `
      const define = CustomElementRegistry.prototype.define;
      customElements.define = function (name, type, options) {
        define.call(customElements, name, class extends type {}, options);
      };
    `,
  },
  {
    what: 'Promise replaced as zone.js does',
    script: `
      const Native = window.Promise;
      const then = Native.prototype.then;
      const soon = (run) => then.call(Native.resolve(), run);
      class ZoneAwarePromise {
        constructor(run) {
          this.waiting = [];
          const settle = (state) => (value) => {
            if (this.state) return;
            if (state === 'done' && value && typeof value.then === 'function') {
              this.state = 'follows';
              const end = (next) => (result) => { this.state = ''; settle(next)(result); };
              value.then(end('done'), end('failed'));
              return;
            }
            Object.assign(this, { state, value });
            for (const wake of this.waiting) soon(wake);
          };
          try { run(settle('done'), settle('failed')); } catch (error) { settle('failed')(error); }
        }
        then(done, fail) {
          return new ZoneAwarePromise((resolve, reject) => {
            const wake = () => {
              const handler = this.state === 'done' ? done : fail;
              if (typeof handler !== 'function') return (this.state === 'done' ? resolve : reject)(this.value);
              try { resolve(handler(this.value)); } catch (error) { reject(error); }
            };
            if (/done|failed/.test(this.state)) soon(wake);
            else this.waiting.push(wake);
          });
        }
        catch(fail) { return this.then(undefined, fail); }
        finally(run) { return this.then((value) => (run(), value), (error) => { run(); throw error; }); }
        get [Symbol.toStringTag]() { return 'Promise'; }
        static resolve(value) { return new ZoneAwarePromise((resolve) => resolve(value)); }
        static reject(error) { return new ZoneAwarePromise((_, reject) => reject(error)); }
        static all(list) { return new ZoneAwarePromise((resolve, reject) => then.call(Native.all(list), resolve, reject)); }
        static race(list) { return new ZoneAwarePromise((resolve, reject) => then.call(Native.race(list), resolve, reject)); }
      }
      Native.prototype.then = function (done, fail) {
        return new ZoneAwarePromise((resolve, reject) => then.call(this, resolve, reject)).then(done, fail);
      };
      window.Promise = ZoneAwarePromise;
      const fetch = window.fetch;
      window.fetch = (...all) => new ZoneAwarePromise((resolve, reject) => then.call(fetch(...all), resolve, reject));
    `,
  },
];
