import { expect } from '@jest/globals';

/** Speed is asserted where long counts run (`npm run prove`), on a machine with nothing else to do: anywhere else it would test the machine. */
export function expectWithin(milliseconds: number, atMost: number): void {
  if (process.env.LONG_TESTS) expect(milliseconds).toBeLessThan(atMost);
}
