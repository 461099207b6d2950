// Loaded before the service, in its process: its clock is moved by as many milliseconds as a message says. Timers go on as they are, as when an operator sets the clock.
const Real = Date;
let moved = 0;

process.on('message', (/** @type {{ moved: number }} */ message) => {
  moved = message.moved;
});
// Listening must not keep the process alive.
process.channel?.unref();

globalThis.Date = class Date extends Real {
  constructor(...given) {
    if (given.length === 0) super(Real.now() + moved);
    else super(...given);
  }
  static now() {
    return Real.now() + moved;
  }
};
