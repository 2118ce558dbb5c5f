import fc from 'fast-check';

/**
 * Runs before each test file. A random test draws the same cases every time, so its result is the
 * same on every machine. `npm run fuzz` (`FUZZ=all`) draws new cases. A counterexample is kept in
 * its test under `examples`.
 */
if (process.env['FUZZ'] !== 'all') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 20_260_801 });
