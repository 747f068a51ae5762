// Loaded before a build: it is 400 days and some hours later than it is.
const later = 400.3 * 24 * 60 * 60 * 1000;
const Today = Date;

globalThis.Date = new Proxy(Today, {
  construct: (target, given) => Reflect.construct(target, given.length ? given : [Today.now() + later]),
  get: (target, name) => (name === 'now' ? () => Today.now() + later : Reflect.get(target, name)),
});
