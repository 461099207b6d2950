import fc from 'fast-check';

/** One seed for every property of a run, so that a failure can be had again: PROPERTY_SEED=… npm test. */
const seed = Number(process.env.PROPERTY_SEED ?? Math.floor(Math.random() * 0x7fffffff));
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed });
